/**
 * Yearly budgets as stored. Imports its own domain, {@code shared} and Jakarta Persistence.
 *
 * <p>Guards: what was granted is not planned any more.
 */
package mapae.appropriation.model;
