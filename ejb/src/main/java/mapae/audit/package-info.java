/**
 * The trail of what was done: who, in which role, on whose behalf, when, from where, what, before and after, and why.
 * Imports {@code shared} only.
 *
 * <p>Guards: a command and its entry are committed together or not at all; no entry is changed or removed unseen.
 */
package mapae.audit;
