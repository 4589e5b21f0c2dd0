package mapae.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of refusals and rules in both languages. */
public final class RefusalTexts {

    private static final String BUNDLE = "mapae.refusals";

    private RefusalTexts() {}

    /**
     * The text of a rule.
     *
     * @param code the rule's code
     * @param arguments what fills {@code {0}}, {@code {1}}, …
     * @param locale the reader's language
     * @return the text; the code itself where no text is written, so that a reader is never left without a word
     */
    public static String text(String code, List<String> arguments, Locale locale) {
        try {
            return new MessageFormat(bundle(locale).getString(code), Locale.ROOT).format(arguments.toArray());
        } catch (MissingResourceException e) {
            return code;
        }
    }

    static ResourceBundle bundle(Locale locale) {
        Locale known = Locale.KOREAN.getLanguage().equals(locale.getLanguage()) ? Locale.KOREAN : Locale.ENGLISH;
        return ResourceBundle.getBundle(BUNDLE, known, RefusalTexts.class.getClassLoader());
    }
}
