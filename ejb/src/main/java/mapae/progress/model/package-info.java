/**
 * Reports and time-phased baselines as stored. Imports its own domain, {@code shared} and Jakarta Persistence.
 *
 * <p>Guards: one report for an investment and month.
 */
package mapae.progress.model;
