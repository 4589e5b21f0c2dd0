/**
 * Pools of compute, data and cloud that institutions share: who is entitled to how much of them, what is reserved, offered on
 * and used, and what that costs whom. Imports {@code ledger}, {@code organisation}, {@code access}, {@code audit},
 * {@code shared}.
 *
 * <p>Guards: of no month more is reserved than the pool has, and nobody uses what is not reserved.
 */
package mapae.pool;
