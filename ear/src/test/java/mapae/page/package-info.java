/** Pages in a real browser: looks, accessibility, keyboard. */
package mapae.page;
