/**
 * The job that settles allowances at night whose day has passed or whose conditions were not kept. Imports
 * {@code mapae.allowance} and {@code mapae.metric}.
 *
 * <p>Guards: an allowance is settled once, with its postings or not at all, whatever happens to the server.
 */
package mapae.batch.overspendallowances;
