/**
 * How firm a year's budget is. Imports {@code java.*} and {@code shared} only.
 *
 * <p>Guards: one list of states.
 */
package mapae.appropriation.domain;
