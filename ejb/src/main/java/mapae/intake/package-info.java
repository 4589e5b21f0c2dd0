/**
 * Takes many rows of a table in at once, past the entity manager. Imports its own domain and model only.
 *
 * <p>Guards: what somebody changed by hand stays until the source says something new of it.
 */
package mapae.intake;
