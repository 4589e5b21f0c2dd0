/** Business cases, driven from outside. */
package mapae.businesscase;
