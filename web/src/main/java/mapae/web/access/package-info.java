/**
 * How somebody gets in: the authentication mechanism, the gate, sign-in and sign-out. Imports {@code mapae.access}.
 *
 * <p>Guards: without a caller only the status, the API description, the assets and the sign-in page are reached.
 */
package mapae.web.access;
