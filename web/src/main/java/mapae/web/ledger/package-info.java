/**
 * The books over REST: postings, commitments, settlements, and the proof that they are in order. Imports
 * {@code mapae.ledger}, {@code mapae.investment} and {@code shared}.
 *
 * <p>Guards: a total is told whole, and in one currency.
 */
package mapae.web.ledger;
