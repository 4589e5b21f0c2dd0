/**
 * What a line of the budget holds, what a posting may do to it, and by which rules. Imports {@code java.*} and
 * {@code shared} only.
 *
 * <p>Guards: every movement leaves one account for another, and the identities of a settlement hold by themselves.
 */
package mapae.ledger.domain;
