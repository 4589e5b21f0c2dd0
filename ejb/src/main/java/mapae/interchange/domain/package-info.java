/**
 * How a table from elsewhere becomes facts: mapping profiles, field rules, the bounds of a file. Imports
 * {@code java.*} and {@code shared} only.
 *
 * <p>Guards: every cell either becomes an exact value or a named rule says why not; nothing is guessed or rounded.
 */
package mapae.interchange.domain;
