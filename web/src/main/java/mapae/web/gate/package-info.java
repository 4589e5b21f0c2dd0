/**
 * Reviews at gates and their conditions, over REST and as pages. Imports the doors {@code gate} and {@code organisation},
 * and {@code shared}.
 *
 * <p>Guards: whoever decides sees everything that bears on the decision on one page, and files are given out as files.
 */
package mapae.web.gate;
