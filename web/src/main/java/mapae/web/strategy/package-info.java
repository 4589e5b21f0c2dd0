/**
 * Strategies, objectives and what investments serve, over REST and on pages. Imports {@code api}, {@code page}, doors and
 * {@code shared}.
 *
 * <p>Guards: currencies are not added up, and what is not known is said to be so.
 */
package mapae.web.strategy;
