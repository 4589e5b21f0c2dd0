/**
 * Appraisal: present values, ratios, rates of return, sensitivity, scores. Imports {@code java.*} and {@code shared} only.
 *
 * <p>Guards: exact inside and rounded once at the edge; what is not defined says why; the same draws on every machine.
 */
package mapae.appraisal.domain;
