/**
 * Tenure, continuity of leadership, earliest transfers. Imports {@code java.*} and {@code shared}.
 *
 * <p>Guards: minimum periods are data with a legal basis; what is not known of a posting is not assumed.
 */
package mapae.staffing.domain;
