/**
 * The launcher: embedded MariaDB, schema, rights, server process, first start; the operator's side of the audit trail.
 * Imports {@code mapae.access} for password hashes and {@code mapae.audit} for the trail.
 *
 * <p>Guards: one clear line for every way a start can fail, and a clean stop.
 */
package mapae.config;
