/**
 * How people and systems reach Mapae: the JAX-RS application. Imports doors, domain values and {@code shared}.
 *
 * <p>Guards: one application, the API below {@code /api/v1}, pages everywhere else.
 */
package mapae.web;
