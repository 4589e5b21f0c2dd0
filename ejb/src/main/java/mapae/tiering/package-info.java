/**
 * How closely an investment is looked at: its tier, by rules of a day. Imports {@code organisation}, {@code investment},
 * {@code access}, {@code audit}, {@code shared}.
 *
 * <p>Guards: a tier that was determined keeps the rules of its day, and rules that have begun are never rewritten.
 */
package mapae.tiering;
