package mapae.web.pdf;

import java.time.Instant;

/**
 * What a document says about itself, besides its title and language.
 *
 * @param author who answers for what it says
 * @param subject what it is about, in a sentence
 * @param number what it is known by on each of its sheets, for example {@code 2027-12}
 * @param made the moment of what it tells, not of its printing: the same memo is the same file on any day
 */
public record Imprint(String author, String subject, String number, Instant made) {}
