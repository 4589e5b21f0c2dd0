/** A planted door above organisation. */
package mapae.architecture.planted.mapae.investment;
