/** Monthly reports, against the running server. */
package mapae.progress;
