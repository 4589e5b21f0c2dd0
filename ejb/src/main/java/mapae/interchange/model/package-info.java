/**
 * Imports as stored: how far each is, and its bad rows. Imports its own {@code domain} and {@code shared}.
 *
 * <p>Guards: an import moves forward only, and what is over stays as it is.
 */
package mapae.interchange.model;
