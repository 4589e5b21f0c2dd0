/**
 * People, posts, postings, and who leads which investment until when. Imports {@code access}, {@code organisation},
 * {@code investment} and {@code shared}.
 *
 * <p>Guards: who may see whose postings; the system advises on transfers, people decide.
 */
package mapae.staffing;
