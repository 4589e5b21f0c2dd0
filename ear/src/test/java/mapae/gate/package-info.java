/** Reviews at gates and their conditions against a running server. */
package mapae.gate;
