/**
 * Conditional overspend allowances: ceiling rises with a legal source, a case and conditions. Imports {@code team},
 * {@code tiering}, {@code appropriation}, {@code progress}, {@code investment}, {@code organisation} and {@code ledger}.
 *
 * <p>Guards: nothing is spent beyond the appropriation; what was granted is drawn, open or back where it came from.
 */
package mapae.allowance;
