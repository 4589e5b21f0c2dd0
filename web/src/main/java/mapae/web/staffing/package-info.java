/**
 * Postings held against milestones, over REST. Imports {@code mapae.staffing} and {@code shared}.
 *
 * <p>Guards: what a caller may see of postings is decided by the door alone.
 */
package mapae.web.staffing;
