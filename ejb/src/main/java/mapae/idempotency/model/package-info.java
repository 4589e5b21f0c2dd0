/**
 * First answers as stored. Imports {@code shared} and Java's own database interface.
 *
 * <p>Guards: the row is written before the command runs, so that two of the same never run at once.
 */
package mapae.idempotency.model;
