/**
 * What all pages share: texts, formats, the frame around a page, forms, rendering. Imports {@code access} and {@code shared}.
 *
 * <p>Guards: a page leaves escaped, with its security headers, in the reader's language; unknown is never shown as 0.
 */
package mapae.web.page;
