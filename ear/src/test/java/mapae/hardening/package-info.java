/**
 * What Mapae tells browsers and what it tells those who mean harm: headers, limits, refusals. Imports the running system.
 *
 * <p>Guards: no request, however odd, gets a failure of the server, a glimpse of its insides, or more than its sender may
 * have.
 */
package mapae.hardening;
