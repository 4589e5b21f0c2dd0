/**
 * What sign-in means. Imports nothing of the house but {@code shared}.
 *
 * <p>Guards: a token allows what its scope says and no more.
 */
package mapae.access.domain;
