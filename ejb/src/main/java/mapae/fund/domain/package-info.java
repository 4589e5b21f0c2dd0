/**
 * What a dedicated fund pays for, how applications are ranked, and what its statement says. Imports {@code java.*} and
 * {@code shared} only.
 *
 * <p>Guards: no application is ranked on a rounded number, and what was awarded is what was released, what is still to be
 * released and what fell away.
 */
package mapae.fund.domain;
