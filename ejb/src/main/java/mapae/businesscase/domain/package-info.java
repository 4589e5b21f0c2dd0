/**
 * Business cases: what they consist of, what is missing in one, how two versions differ. Imports {@code shared}.
 *
 * <p>Guards: a cell is stored as it was meant or refused with its rule; what is unknown stays unknown.
 */
package mapae.businesscase.domain;
