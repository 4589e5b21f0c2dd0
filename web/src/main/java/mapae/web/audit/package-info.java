/**
 * The audit trail over REST and as a page. Imports doors, domain values and {@code shared}.
 *
 * <p>Guards: the trail is shown and checked here, and nothing else.
 */
package mapae.web.audit;
