/**
 * Who may do what. All of it is domain.
 *
 * <p>Guards: permission is one matrix, readable in one place.
 */
package mapae.permission;
