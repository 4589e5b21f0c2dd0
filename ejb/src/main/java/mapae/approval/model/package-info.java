/**
 * Proposals as stored. Imports its own domain, {@code shared} and Jakarta Persistence.
 *
 * <p>Guards: one open proposal for an investment and year.
 */
package mapae.approval.model;
