package mapae.interchange.domain;

import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/**
 * How a day or a month is written. Strict: 31 February is no day.
 *
 * @param pattern as shown to people, in the letters of {@link DateTimeFormatter}, for example {@code uuuu-MM-dd}
 * @param formatter what reads it
 */
public record DateFormat(String pattern, DateTimeFormatter formatter) {

    /** ISO days: {@code 2026-03-31}. */
    public static final DateFormat ISO_DAY = of("uuuu-MM-dd");

    /** ISO months: {@code 2026-03}. */
    public static final DateFormat ISO_MONTH = of("uuuu-MM");

    /**
     * The format of that pattern.
     *
     * @throws IllegalArgumentException if the pattern is not one
     */
    public static DateFormat of(String pattern) {
        return new DateFormat(
                pattern, DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));
    }

    /** The pattern as people read it: {@code YYYY-MM-DD}. */
    String written() {
        return pattern.replace('u', 'Y').replace('y', 'Y').replace('d', 'D');
    }
}
