/** A package that a capability does not have. */
package mapae.architecture.planted.mapae.organisation.service;
