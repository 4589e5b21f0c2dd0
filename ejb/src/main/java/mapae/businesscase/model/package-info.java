/**
 * Business cases as stored: versions, their sections, numbers. Imports its own domain and {@code shared}.
 *
 * <p>Guards: numbers of versions have no gaps, and rows change only with the version that holds them.
 */
package mapae.businesscase.model;
