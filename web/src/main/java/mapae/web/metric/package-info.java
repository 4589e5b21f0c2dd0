/**
 * Published metrics and the nightly jobs, over REST. Imports {@code mapae.metric}, {@code mapae.investment} and
 * {@code shared}.
 *
 * <p>Guards: a number leaves only with its formula, inputs, baseline and date.
 */
package mapae.web.metric;
