/**
 * What flows of money over the years are worth, at which rates they are discounted, and how options score. Imports {@code permission},
 * {@code shared}.
 *
 * <p>Guards: nothing but rates is stored, and no result comes without its formula, its inputs and the rate's version.
 */
package mapae.appraisal;
