package mapae.shared;

import java.math.BigDecimal;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The texts of refusals and rules in both languages. */
public final class RefusalTexts {

    /** A number as code writes it. */
    private static final Pattern BARE = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

    private static final String BUNDLE = "mapae.refusals";

    private RefusalTexts() {}

    /**
     * The text of a rule. Where the text says that a place holds a number ({@code {0,number,#,##0}}), an amount is written
     * with separators; an argument that is written out already stands as it is.
     *
     * @param code the rule's code
     * @param arguments what fills {@code {0}}, {@code {1}}, …
     * @param locale the reader's language
     * @return the text; the code itself where no text is written, so that a reader is never left without a word
     */
    public static String text(String code, List<String> arguments, Locale locale) {
        try {
            MessageFormat text = new MessageFormat(bundle(locale).getString(code), Locale.ROOT);
            return text.format(filled(text, arguments));
        } catch (MissingResourceException e) {
            return code;
        }
    }

    private static Object[] filled(MessageFormat text, List<String> arguments) {
        Format[] formats = text.getFormatsByArgumentIndex();
        Object[] filled = arguments.toArray();
        for (int i = 0; i < Math.min(formats.length, filled.length); i++) {
            if (formats[i] instanceof NumberFormat) {
                if (BARE.matcher(arguments.get(i)).matches()) {
                    filled[i] = new BigDecimal(arguments.get(i));
                } else {
                    text.setFormatByArgumentIndex(i, null);
                }
            }
        }
        return filled;
    }

    static ResourceBundle bundle(Locale locale) {
        Locale known = Locale.KOREAN.getLanguage().equals(locale.getLanguage()) ? Locale.KOREAN : Locale.ENGLISH;
        return ResourceBundle.getBundle(BUNDLE, known, RefusalTexts.class.getClassLoader());
    }
}
