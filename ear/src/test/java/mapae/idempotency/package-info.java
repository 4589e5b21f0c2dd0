/** Tests of commands that are sent more than once, against the running system. */
package mapae.idempotency;
