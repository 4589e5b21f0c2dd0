/** Looks inside the running server: what transactions and security do that no request shows. */
package mapae.container;
