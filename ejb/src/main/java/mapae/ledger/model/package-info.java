/**
 * The books as stored: lines, balances, postings, statements, closed years. Imports its own domain and {@code shared}.
 *
 * <p>Guards: a posting is added and never changed; a balance is what its entries come to.
 */
package mapae.ledger.model;
