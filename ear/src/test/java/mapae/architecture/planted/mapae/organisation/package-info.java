/** A planted door with its faults. */
package mapae.architecture.planted.mapae.organisation;
