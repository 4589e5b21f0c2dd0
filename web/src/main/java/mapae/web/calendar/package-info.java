/**
 * The working calendar over REST and as a page. Imports {@code api}, {@code page}, doors and {@code shared}.
 *
 * <p>Guards: a year that is not known is shown as such, and not as one without holidays.
 */
package mapae.web.calendar;
