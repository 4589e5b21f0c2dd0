/**
 * Medium-term plans over REST and on pages. Imports {@code api}, {@code page}, {@code paste}, doors and {@code shared}.
 *
 * <p>Guards: nothing of pasted rows is stored before somebody has seen what they would do and said so.
 */
package mapae.web.plan;
