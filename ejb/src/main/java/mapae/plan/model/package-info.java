/**
 * Plans as stored: versions, lines, amounts, rules. Imports its own domain and {@code shared}.
 *
 * <p>Guards: numbers of versions have no gaps, and lines change only with the version that holds them.
 */
package mapae.plan.model;
