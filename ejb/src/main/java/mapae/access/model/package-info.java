/**
 * Accounts as stored. Imports its own domain, {@code shared} and Jakarta Persistence.
 *
 * <p>Guards: a password is stored as its hash alone.
 */
package mapae.access.model;
