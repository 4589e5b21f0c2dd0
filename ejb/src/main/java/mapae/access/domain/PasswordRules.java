package mapae.access.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import mapae.shared.Refusal;

/**
 * Which passwords may be chosen, after NIST SP 800-63B-4, 3.1.1.2, for passwords that stand alone: long, and none that a
 * guesser tries first. There is no rule on which characters they hold, and none by which they expire.
 *
 * @param common passwords that are often chosen, in lower case
 */
public record PasswordRules(Set<String> common) {

    /** Characters at least, where no second proof is asked for. */
    public static final int SHORTEST = 15;

    /** Characters at most; the standard wants 64 allowed. */
    public static final int LONGEST = 256;

    /** A beginning so short that repeating it makes no password. */
    private static final int SHORT_PATTERN = 4;

    private static final Set<String> OWN_NAMES = Set.of("mapae", "마패");

    public PasswordRules {
        common = Set.copyOf(common);
    }

    /**
     * Lets a password pass. Characters are those of Unicode, counted after normalisation.
     *
     * @throws Refusal {@code password.too-short}, {@code password.too-long}, {@code password.too-common} or
     *     {@code password.like-name}
     */
    public void require(String password, String username) {
        String normal = normal(password);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) {
            throw Refusal.rule("password.too-short", SHORTEST);
        }
        if (length > LONGEST) {
            throw Refusal.rule("password.too-long", LONGEST);
        }
        String plain = normal.toLowerCase(Locale.ROOT);
        String pattern = pattern(plain);
        if (plain.equals(username.toLowerCase(Locale.ROOT))
                || pattern.equals(username.toLowerCase(Locale.ROOT))
                || OWN_NAMES.contains(pattern)) {
            throw Refusal.rule("password.like-name");
        }
        if (common.contains(plain) || common.contains(pattern) || pattern.length() <= SHORT_PATTERN) {
            throw Refusal.rule("password.too-common");
        }
    }

    /** The same password however a keyboard composes its characters. */
    public static String normal(CharSequence password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /** The shortest beginning of which the text is a repetition, its last one perhaps cut off. */
    private static String pattern(String text) {
        for (int length = 1; length < text.length(); length++) {
            if (text.regionMatches(length, text, 0, text.length() - length)) {
                return text.substring(0, length);
            }
        }
        return text;
    }
}
