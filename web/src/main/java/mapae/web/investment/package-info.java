/**
 * Investments: the portfolio and the single investment, over REST and as pages. Imports doors, domain values and {@code shared}.
 *
 * <p>Guards: what is not known is shown as not known; every figure says what it is computed from.
 */
package mapae.web.investment;
