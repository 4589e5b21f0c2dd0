/**
 * Rows of pools. Imports {@code pool.domain}, {@code shared} and {@code jakarta}.
 *
 * <p>Guards: what was reserved and what was used is added and never changed.
 */
package mapae.pool.model;
