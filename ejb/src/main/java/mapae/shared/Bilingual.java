package mapae.shared;

import java.util.Locale;

/**
 * The same text in Korean and in English.
 *
 * @param ko Korean
 * @param en English
 */
public record Bilingual(String ko, String en) {

    /** The text for a reader of that language; English for every language but Korean. */
    public String in(Locale locale) {
        return Locale.KOREAN.getLanguage().equals(locale.getLanguage()) ? ko : en;
    }
}
