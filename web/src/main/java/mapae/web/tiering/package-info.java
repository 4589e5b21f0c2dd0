/**
 * Tiers and their rules, over REST and as pages. Imports the door {@code tiering}, and {@code shared}.
 *
 * <p>Guards: a set of rules is shown with whom it would move before it is stored.
 */
package mapae.web.tiering;
