/**
 * The trail as stored. Imports its own domain, {@code shared}, JDBC and injection.
 *
 * <p>Guards: entries are added and read; only a redaction takes content out.
 */
package mapae.audit.model;
