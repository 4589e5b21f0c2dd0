/**
 * The money that law grants, by investment and fiscal year. Imports {@code investment}, {@code access}, {@code shared}.
 *
 * <p>Guards: one amount for an investment and year, never negative, and everybody knows how firm it is.
 */
package mapae.appropriation;
