/**
 * Strategies, objectives and contributions as stored. Imports its own domain and {@code shared}.
 *
 * <p>Guards: a change is based on the version that stands, and the contributions of an investment are stored as a whole.
 */
package mapae.strategy.model;
