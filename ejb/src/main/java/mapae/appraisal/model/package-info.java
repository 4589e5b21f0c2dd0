/**
 * Discount rates as stored: dated rows. Imports its own domain and {@code shared}.
 *
 * <p>Guards: a rate is never changed, only followed by a later version.
 */
package mapae.appraisal.model;
