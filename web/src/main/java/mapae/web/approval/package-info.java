/**
 * Budget proposals and decisions over REST and as pages. Imports doors, domain values and {@code shared}.
 *
 * <p>Guards: pages offer a decision only to whoever may take it.
 */
package mapae.web.approval;
