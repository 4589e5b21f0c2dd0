/**
 * Conditional overspend allowances over REST and on pages. Imports {@code mapae.allowance}, {@code mapae.web.api} and
 * {@code mapae.web.page}.
 *
 * <p>Guards: what is typed wrong comes back with its fault beside it.
 */
package mapae.web.allowance;
