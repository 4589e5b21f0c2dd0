/**
 * Who may decide, and when. Imports {@code java.*} and {@code shared} only.
 *
 * <p>Guards: four eyes.
 */
package mapae.approval.domain;
