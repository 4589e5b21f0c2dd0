/**
 * Experiments over REST and as pages. Imports the doors {@code experiment}, {@code investment} and {@code organisation},
 * and {@code shared}.
 *
 * <p>Guards: whoever decides sees hypothesis, results, money and evaluation on one page.
 */
package mapae.web.experiment;
