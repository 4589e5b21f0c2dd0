/**
 * The books over REST and on pages: postings, commitments, settlements, budget books, the close of years, and the proof
 * that the books are in order. Imports {@code mapae.ledger}, {@code investment}, {@code organisation}, {@code access}, {@code permission},
 * {@code shared}, {@code web.api} and {@code web.page}.
 *
 * <p>Guards: a total is told whole, and in one currency.
 */
package mapae.web.ledger;
