/** Planted accounts as stored. */
package mapae.architecture.planted.mapae.access.model;
