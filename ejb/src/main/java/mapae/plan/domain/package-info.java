/**
 * What a plan over years is, how it rolls on, and how two of them compare. Imports {@code java.*} and {@code shared} only.
 *
 * <p>Guards: amounts are whole won and never below nothing, and differences add up to the difference of totals.
 */
package mapae.plan.domain;
