/**
 * Ministries, local governments and small institutions. Imports {@code access} and {@code shared}.
 *
 * <p>Guards: an organisation that ceases keeps its name and its past.
 */
package mapae.organisation;
