/**
 * Monthly reports, and what they are held against. Imports {@code appropriation}, {@code investment}, {@code access}.
 *
 * <p>Guards: only the owning organisation reports, and what was not reported stays unknown.
 */
package mapae.progress;
