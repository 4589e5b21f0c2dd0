/** Dedicated funds, driven from outside. */
package mapae.fund;
