/**
 * The job that closes a year of the books. Imports {@code mapae.ledger} and {@code shared}.
 *
 * <p>Guards: an organisation's year is closed whole or not at all, once, whatever happens to the server.
 */
package mapae.batch.yearendclose;
