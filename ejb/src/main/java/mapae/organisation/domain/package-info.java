/**
 * What kinds of organisation there are. Imports {@code java.*} and {@code shared} only.
 *
 * <p>Guards: one list of kinds.
 */
package mapae.organisation.domain;
