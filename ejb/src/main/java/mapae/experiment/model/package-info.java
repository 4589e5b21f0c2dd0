/**
 * Experiments and their rules as stored. Imports its own domain and {@code shared}.
 *
 * <p>Guards: a row changes only in the version that was seen.
 */
package mapae.experiment.model;
