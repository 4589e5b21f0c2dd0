/**
 * Rows of teams. Imports {@code team.domain}, {@code shared} and {@code jakarta}.
 *
 * <p>Guards: decisions on tranches are added and never changed.
 */
package mapae.team.model;
