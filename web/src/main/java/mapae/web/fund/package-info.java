/**
 * Dedicated funds over REST and on pages. Imports {@code fund}, {@code organisation}, {@code access}, {@code web.page} and
 * {@code web.api}.
 *
 * <p>Guards: what is not typed as a day, an amount or a score is refused at its field.
 */
package mapae.web.fund;
