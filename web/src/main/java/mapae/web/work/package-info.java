/**
 * My work: what waits for the caller. Imports doors, domain values and {@code shared}.
 *
 * <p>Guards: every entry leads to the page where it can be dealt with.
 */
package mapae.web.work;
