/**
 * Rolling medium-term plans: versions over five fiscal years or more, and how they compare with one another and with what
 * was granted. Imports {@code ledger}, {@code organisation}, {@code access}, {@code audit}, {@code shared}.
 *
 * <p>Guards: a plan grants nothing, a version that was handed in stays as it is, and rows are stored all or not at all.
 */
package mapae.plan;
