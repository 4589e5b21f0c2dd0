/**
 * What strategies aim at, which investments serve it, and what money that is. Imports {@code java.*} and {@code shared} only.
 *
 * <p>Guards: shares of one investment are never more than the whole, and its money is divided to the won.
 */
package mapae.strategy.domain;
