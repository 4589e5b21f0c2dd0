/**
 * Appraisal over REST and as a calculator on a page. Imports {@code api}, {@code page}, {@code paste}, doors and
 * {@code shared}.
 *
 * <p>Guards: nothing of what is calculated is stored, and every result comes with its formula and its inputs.
 */
package mapae.web.appraisal;
