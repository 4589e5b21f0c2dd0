/**
 * Reviews, evidence and conditions as stored. Imports its own domain and {@code shared}.
 *
 * <p>Guards: a row changes only in the version that was seen, and a file's content is stored once.
 */
package mapae.gate.model;
