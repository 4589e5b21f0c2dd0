/**
 * Nightly jobs against the running system.
 *
 * <p>Guards: a job cut off anywhere ends with the results of an undisturbed one.
 */
package mapae.metric;
