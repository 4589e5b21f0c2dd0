/**
 * Rows pasted from a spreadsheet, whatever they are rows of. Imports {@code page} and {@code shared}.
 *
 * <p>Guards: a cell is read exactly or refused by row and field, and nothing is guessed.
 */
package mapae.web.paste;
