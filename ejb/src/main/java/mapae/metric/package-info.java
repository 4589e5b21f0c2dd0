/**
 * Published results of the nightly jobs, each number explained, and the desk from which jobs are run. Imports
 * {@code investment}, {@code progress}, {@code appropriation}, {@code staffing}, {@code access}, {@code shared}.
 *
 * <p>Guards: readers see finished runs only; a metric comes with its formula, inputs, baseline and date.
 */
package mapae.metric;
