/**
 * The launcher: embedded MariaDB, schema, server process, first start. Imports {@code mapae.access} for password hashes.
 *
 * <p>Guards: one clear line for every way a start can fail, and a clean stop.
 */
package mapae.config;
