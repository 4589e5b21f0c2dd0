/** A planted door. */
package mapae.architecture.planted.mapae.access;
