/**
 * Through which instruments money reaches an investment or an organisation, by year. Imports {@code ledger}, {@code team},
 * {@code allowance}, {@code investment} and {@code organisation}.
 *
 * <p>Guards: the parts of an organisation come to its budget book, to the won.
 */
package mapae.mix;
