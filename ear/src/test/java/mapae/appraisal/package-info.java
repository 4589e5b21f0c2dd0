/** Appraisal in the running server: over REST and on its page. */
package mapae.appraisal;
