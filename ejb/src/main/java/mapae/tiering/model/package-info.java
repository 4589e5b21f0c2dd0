/**
 * Sets of rules, classes of capacity and determined tiers as stored. Imports its own domain and {@code shared}.
 *
 * <p>Guards: a set is stored whole, and numbers of determinations have no gaps.
 */
package mapae.tiering.model;
