/**
 * The job {@code continuity}: leadership by investment. Imports the doors of {@code staffing} and {@code metric}, their
 * domains and {@code shared}.
 *
 * <p>Guards: a figure that can't be computed gets a reason; it never fails the job.
 */
package mapae.batch.continuity;
