package mapae.access.domain;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;

/**
 * A password that was drawn for somebody: good for a short time, and for nothing but to choose another. After OWASP ASVS
 * 5.0.0, 6.4.1.
 *
 * @param drawnAt when it was drawn
 * @param goodFor how long it is good for, unless its owner chooses another before
 */
public record FirstPassword(Instant drawnAt, Duration goodFor) {

    /** How long one is good for where nothing else is set. */
    public static final Duration USUALLY = Duration.ofHours(72);

    /** Without letters and digits that are taken for one another. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    /** Twenty characters, each of more than five bits, in groups that are easy to copy by hand. */
    public static String draw(SecureRandom random) {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    /** The moment from which it opens nothing. */
    public Instant goodUntil() {
        return drawnAt.plus(goodFor);
    }

    /** Whether it opens nothing any more. */
    public boolean isOver(Instant now) {
        return !now.isBefore(goodUntil());
    }
}
