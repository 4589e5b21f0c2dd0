/**
 * Shared pools over REST and as pages. Imports the doors {@code pool}, {@code organisation} and {@code access}, and
 * {@code shared}.
 *
 * <p>Guards: whoever is refused units reads from which numbers that follows.
 */
package mapae.web.pool;
