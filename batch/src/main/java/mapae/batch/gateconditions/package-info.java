/**
 * The job that finds overdue conditions of reviews at night. Imports {@code mapae.gate} and {@code mapae.metric}.
 *
 * <p>Guards: a condition is recorded as overdue once, and frozen with that or not at all, whatever happens to the server.
 */
package mapae.batch.gateconditions;
