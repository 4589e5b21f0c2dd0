/**
 * How a pool is shared out, and how fair that is. Imports {@code java.*} and {@code shared} only.
 *
 * <p>Guards: entitlements come to the capacity or to all that is needed, to the unit, and nobody gets more than they need.
 */
package mapae.pool.domain;
