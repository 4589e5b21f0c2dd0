/**
 * The case for an investment, in versions: why, which way, what it costs and brings, and who showed that it is needed. Imports
 * {@code appraisal}, {@code investment}, {@code access}, {@code audit}, {@code shared}.
 *
 * <p>Guards: one version is open at a time, what was submitted stays as it is, and nothing incomplete is submitted.
 */
package mapae.businesscase;
