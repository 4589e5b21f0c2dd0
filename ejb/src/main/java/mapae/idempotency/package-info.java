/**
 * Answers a repeated command with its first result. Imports {@code shared}.
 *
 * <p>Guards: a command with a key runs once, and its answer is stored in its own transaction.
 */
package mapae.idempotency;
