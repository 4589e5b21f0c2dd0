/**
 * Teams over REST and as pages. Imports the doors {@code team}, {@code organisation} and {@code access}, and
 * {@code shared}.
 *
 * <p>Guards: whoever releases money sees what it is released for on the same page.
 */
package mapae.web.team;
