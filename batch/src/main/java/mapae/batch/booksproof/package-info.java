/**
 * The job that proves the books at night. Imports {@code mapae.ledger} and {@code mapae.metric}.
 *
 * <p>Guards: what readers see is a proof of every identity, each looked at once, whatever happens to the server.
 */
package mapae.batch.booksproof;
