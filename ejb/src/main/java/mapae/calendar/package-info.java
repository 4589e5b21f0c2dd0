/**
 * Which days government offices work on: public holidays as dated data, and terms in working days. Imports {@code access},
 * {@code audit}, {@code permission} and {@code shared}.
 *
 * <p>Guards: what came with the system stays, what is added later has a name, a reason and an entry in the trail.
 */
package mapae.calendar;
