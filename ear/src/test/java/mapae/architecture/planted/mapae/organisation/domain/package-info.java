/** Planted values with their faults. */
package mapae.architecture.planted.mapae.organisation.domain;
