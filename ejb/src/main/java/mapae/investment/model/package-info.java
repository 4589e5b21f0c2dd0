/**
 * Investments and milestones as stored. Imports its own domain, {@code shared} and Jakarta Persistence.
 *
 * <p>Guards: lists are read by keyset in a fixed number of statements.
 */
package mapae.investment.model;
