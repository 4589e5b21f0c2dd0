/**
 * Gates, their order, what they ask for, and what becomes of a review. Imports {@code java.*} and {@code shared} only.
 *
 * <p>Guards: a gate is passed only after those before it, and a file is what its content says.
 */
package mapae.gate.domain;
