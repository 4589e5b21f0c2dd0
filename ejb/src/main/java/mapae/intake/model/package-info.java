/**
 * Rows read and written in bulk. Imports its own domain and JDBC.
 *
 * <p>Guards: a batch takes a fixed number of statements, whatever its size.
 */
package mapae.intake.model;
