/**
 * The funding mix over REST and on pages. Imports {@code mapae.mix}, {@code mapae.web.api} and {@code mapae.web.page}.
 *
 * <p>Guards: a page says whether its parts come to the budget book.
 */
package mapae.web.mix;
