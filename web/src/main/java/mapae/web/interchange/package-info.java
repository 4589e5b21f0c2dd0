/**
 * Imports, over REST and as pages. Imports the doors {@code interchange} and {@code access}, and {@code shared}.
 *
 * <p>Guards: a file passes through as a stream, never whole through memory.
 */
package mapae.web.interchange;
