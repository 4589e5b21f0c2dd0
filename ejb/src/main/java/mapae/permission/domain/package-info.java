/**
 * Who may do what. Imports {@code java.*} and {@code shared} only.
 *
 * <p>Guards: permission is one matrix, and what a role reaches ends with its day.
 */
package mapae.permission.domain;
