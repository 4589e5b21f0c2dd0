/**
 * Runs, results and executions as stored. Imports its own domain, {@code shared} and {@code javax.sql}.
 *
 * <p>Guards: results and the checkpoint of the job that writes them commit together.
 */
package mapae.metric.model;
