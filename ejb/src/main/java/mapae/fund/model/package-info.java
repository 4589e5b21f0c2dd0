/**
 * Rows of funds. Imports {@code fund.domain}, {@code shared} and {@code jakarta}.
 *
 * <p>Guards: what assessors handed in and what moved of awards is added and never changed.
 */
package mapae.fund.model;
