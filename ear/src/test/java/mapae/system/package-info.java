/**
 * The running system that integration and page tests drive: the built archive in the provisioned server on a real
 * MariaDB. Imports the launcher.
 *
 * <p>Guards: tests start Mapae with the same parts as an operator does.
 */
package mapae.system;
