/**
 * Dedicated funds: their calls, applications, assessments and awards, and their statement at any date. Imports
 * {@code ledger}, {@code investment}, {@code organisation}, {@code access}, {@code audit}, {@code permission}, {@code shared}.
 *
 * <p>Guards: each won of a fund stands on a budget line that is set aside for it, and is awarded by somebody who neither
 * assessed nor applied.
 */
package mapae.fund;
