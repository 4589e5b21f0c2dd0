/**
 * Kinds, stages and the life cycle. Imports {@code java.*} and {@code shared} only.
 *
 * <p>Guards: which stage may follow which.
 */
package mapae.investment.domain;
