/**
 * The job that holds the books against what the finance system says of them. Imports {@code mapae.ledger} and
 * {@code mapae.metric}.
 *
 * <p>Guards: a comparison that readers see covers every line, each once, whatever happens to the server.
 */
package mapae.batch.financereconciliation;
