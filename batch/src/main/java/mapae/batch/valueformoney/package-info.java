/**
 * The job {@code value-for-money}: earned value by investment and month. Imports the doors of {@code progress} and
 * {@code metric}, their domains and {@code shared}.
 *
 * <p>Guards: a figure that can't be computed gets a reason; it never fails the job.
 */
package mapae.batch.valueformoney;
