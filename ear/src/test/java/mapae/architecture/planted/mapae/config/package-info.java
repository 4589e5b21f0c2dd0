/** A planted launcher with its fault. */
package mapae.architecture.planted.mapae.config;
