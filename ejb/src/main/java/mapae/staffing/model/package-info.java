/**
 * People, posts and postings as stored. Imports its own domain, {@code shared}, Jakarta Persistence and {@code javax.sql}.
 *
 * <p>Guards: lists are read by keyset, permission is a predicate inside the query.
 */
package mapae.staffing.model;
