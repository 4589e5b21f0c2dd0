/**
 * Tiers, the rules that lead to them, and whom a change of rules would move. Imports {@code java.*} and {@code shared}
 * only.
 *
 * <p>Guards: every tier comes with the rules that spoke and their figures; an unknown cost gives no tier.
 */
package mapae.tiering.domain;
