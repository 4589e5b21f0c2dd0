/**
 * What the nightly jobs share: schedule, first and last step, results on their way. Imports the door of {@code metric},
 * its domain and {@code shared}.
 *
 * <p>Guards: results and checkpoint commit together, and are published once all are there.
 */
package mapae.batch;
