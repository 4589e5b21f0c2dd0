/**
 * How what a source says joins what is known. Imports {@code java.*} only.
 *
 * <p>Guards: only news changes anything.
 */
package mapae.intake.domain;
