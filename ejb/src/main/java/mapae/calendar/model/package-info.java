/**
 * Holidays as stored. Imports its own domain and {@code shared}.
 *
 * <p>Guards: a day is one holiday, and the years that are known are said and not inferred.
 */
package mapae.calendar.model;
