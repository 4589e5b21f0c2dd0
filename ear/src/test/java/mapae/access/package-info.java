/** Who gets in, against the running server. */
package mapae.access;
