/**
 * The chain of entries and how it is checked. Imports {@code shared} and itself.
 *
 * <p>Guards: every field of every entry goes into its hash, and every hash into the next.
 */
package mapae.audit.domain;
