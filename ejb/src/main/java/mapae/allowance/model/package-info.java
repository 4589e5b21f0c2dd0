/**
 * Tables of allowances and their rules. Imports {@code mapae.shared} and the domain.
 *
 * <p>Guards: what was decided and what happened to money is added, never changed.
 */
package mapae.allowance.model;
