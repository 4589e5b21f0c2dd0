package mapae.web.api;

import java.util.List;
import java.util.Locale;

/** Which of the two languages a reader wants. */
public final class Languages {

    private static final List<Locale> OFFERED = List.of(Locale.KOREAN, Locale.ENGLISH);

    private Languages() {}

    /** The best offered language for an {@code Accept-Language} header; Korean where it says nothing usable. */
    public static Locale best(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.KOREAN;
        }
        try {
            Locale match = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), OFFERED);
            return match == null ? Locale.KOREAN : match;
        } catch (IllegalArgumentException malformed) {
            return Locale.KOREAN;
        }
    }
}
