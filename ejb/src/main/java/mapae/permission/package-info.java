/**
 * Who may do what: all of it is domain, which imports {@code shared} only.
 *
 * <p>Guards: permission is one matrix, readable in one place.
 */
package mapae.permission;
