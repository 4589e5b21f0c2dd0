/**
 * Monthly reports over REST and as pages. Imports doors, domain values and {@code shared}.
 *
 * <p>Guards: what was not reported is shown as not known.
 */
package mapae.web.progress;
