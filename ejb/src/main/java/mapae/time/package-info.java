/**
 * What time it is, for everyone. Imports {@code java.*} and injection only.
 *
 * <p>Guards: the clock runs in Korean time whatever the machine believes, and can be set for a rehearsal.
 */
package mapae.time;
