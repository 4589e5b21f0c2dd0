/** Planted entities with their faults. */
package mapae.architecture.planted.mapae.organisation.model;
