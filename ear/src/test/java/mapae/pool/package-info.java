/** Shared pools, driven from outside. */
package mapae.pool;
