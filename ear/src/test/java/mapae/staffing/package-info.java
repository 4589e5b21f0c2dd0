/** Postings and milestones, against the running server. */
package mapae.staffing;
