/**
 * Something small that is tried under a ceiling of money until a day, and what is decided about it. Imports {@code ledger},
 * {@code investment}, {@code organisation}, {@code access}, {@code audit}, {@code shared}.
 *
 * <p>Guards: hypothesis and measures stand beforehand, and nothing is scaled before its result is evaluated.
 */
package mapae.experiment;
