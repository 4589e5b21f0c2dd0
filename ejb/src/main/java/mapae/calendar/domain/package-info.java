/**
 * Which days are worked on, and terms in working days. Imports {@code java.*} and {@code shared} only.
 *
 * <p>Guards: nothing is counted in a year whose holidays are not known.
 */
package mapae.calendar.domain;
