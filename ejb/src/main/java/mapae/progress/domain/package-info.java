/**
 * Earned value, earned schedule and ratings. Imports {@code java.*} and {@code shared}.
 *
 * <p>Guards: what can't be computed has a reason and no value; nothing is rounded before it is shown.
 */
package mapae.progress.domain;
