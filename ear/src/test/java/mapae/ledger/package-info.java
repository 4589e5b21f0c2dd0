/** The books, driven from outside. */
package mapae.ledger;
