/** The funding mix in the real server. */
package mapae.mix;
