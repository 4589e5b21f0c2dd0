/**
 * Nouns everyone needs: money, fiscal years, percentages, typed identifiers, refusals. Imports only {@code java.*}.
 *
 * <p>Guards: money is a whole count and its arithmetic never overflows in silence.
 */
package mapae.shared;
