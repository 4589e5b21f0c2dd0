/**
 * Standing teams that are funded by capacity and for outcomes, and on which investments their cost lands. Imports
 * {@code ledger}, {@code investment}, {@code organisation}, {@code access}, {@code audit}, {@code shared}.
 *
 * <p>Guards: each won of a team stands on a budget line that is set aside for it, and is released by somebody who neither
 * planned it nor measured what it is released for.
 */
package mapae.team;
