/**
 * Organisations over REST. Imports {@code mapae.organisation} and {@code shared}.
 *
 * <p>Guards: entities never leave the door.
 */
package mapae.web.organisation;
