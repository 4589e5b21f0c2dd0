/**
 * Organisations as stored. Imports its own domain, {@code shared} and Jakarta Persistence.
 *
 * <p>Guards: a code names one organisation for ever.
 */
package mapae.organisation.model;
