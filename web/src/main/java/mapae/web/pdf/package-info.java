/**
 * Makes PDF documents of templates: A4, tagged, in a packed Korean face. Imports {@code mapae.web.page}, {@code shared}.
 *
 * <p>Guards: a document loads nothing but what is packed with it, and the same content gives the same bytes.
 */
package mapae.web.pdf;
