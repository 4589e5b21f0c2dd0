/**
 * Reviews at the gates of an investment's life, and the conditions under which it may go on. Imports {@code tiering},
 * {@code businesscase}, {@code ledger}, {@code staffing}, {@code investment}, {@code organisation}, {@code access}, {@code audit}, {@code shared}.
 *
 * <p>Guards: nobody decides on what they prepared, every decision has its reasons, and no condition is forgotten.
 */
package mapae.gate;
