/**
 * The books over REST: settlements, and the proof that they are in order. Imports {@code mapae.ledger} and
 * {@code shared}.
 *
 * <p>Guards: a total is told whole, and in one currency.
 */
package mapae.web.ledger;
