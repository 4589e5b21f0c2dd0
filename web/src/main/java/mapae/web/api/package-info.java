/**
 * What all REST resources share: the root path, JSON, problem answers, the status. Imports doors and {@code shared}.
 *
 * <p>Guards: every refusal leaves as RFC 9457 problem JSON, and no answer carries a stack trace.
 */
package mapae.web.api;
