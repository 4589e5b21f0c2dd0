/** Overspend allowances in the real server. */
package mapae.allowance;
