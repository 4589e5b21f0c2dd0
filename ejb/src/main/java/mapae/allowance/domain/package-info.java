/**
 * Allowances, what was drawn of them and came back, and the rules that bound them. Imports {@code mapae.shared}.
 *
 * <p>Guards: drawn, open and returned are what was granted, to the won.
 */
package mapae.allowance.domain;
