/**
 * Business cases over REST and on pages. Imports {@code api}, {@code page}, {@code paste}, doors and {@code shared}.
 *
 * <p>Guards: rows are stored as somebody sees them or not at all, and no figure is shown without what explains it.
 */
package mapae.web.businesscase;
