/**
 * Strategies and their objectives, which investment serves which with what share, and what money that is. Imports
 * {@code appropriation}, {@code investment}, {@code organisation}, {@code access}, {@code audit}, {@code shared}.
 *
 * <p>Guards: shares are stored as a whole set or not at all, and what has ended takes nothing new.
 */
package mapae.strategy;
