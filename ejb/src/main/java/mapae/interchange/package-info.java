/**
 * Takes tables in from elsewhere through mapping profiles. Stands on top of all other doors and imports them.
 *
 * <p>Guards: a file goes in whole or row by row as asked, each row once, every refused row with its reason; nothing is
 * half stored.
 */
package mapae.interchange;
