/**
 * The demonstration portfolio: an invented government's organisations, people, investments, money and reports. Imports
 * {@code java.*}, {@code java.sql}, FastCSV and {@code mapae.permission.domain.Roles}.
 *
 * <p>Guards: the same portfolio every time, to the byte; only passwords are drawn afresh.
 */
package mapae.config.demo;
