/**
 * Who somebody is, which roles they hold, for which organisation. Imports {@code audit} and
 * {@code shared}.
 *
 * <p>Guards: nobody is let in on anything but a verified password, and every service knows its caller.
 */
package mapae.access;
