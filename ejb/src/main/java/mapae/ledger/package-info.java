/**
 * The double-entry, append-only book of what law grants by organisation, fiscal year and budget line, and of what became
 * of it. Imports {@code intake}, {@code organisation}, {@code access}, {@code audit}, {@code shared}.
 *
 * <p>Guards: every posting is zero in sum, no line gives what it does not have, a posting is reversed and never changed,
 * and a closed year stays as it is.
 */
package mapae.ledger;
