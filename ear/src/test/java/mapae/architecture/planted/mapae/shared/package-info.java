/** Planted nouns. */
package mapae.architecture.planted.mapae.shared;
