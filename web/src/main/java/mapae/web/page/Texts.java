package mapae.web.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of the pages in one of the two languages. */
public final class Texts {

    static final String BUNDLE = "mapae.web.messages";

    private static final Texts KOREAN = new Texts(Locale.KOREAN);
    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader(), exact);
    }

    /** The words for a reader of that language; English for every language but Korean. */
    public static Texts in(Locale locale) {
        return Locale.KOREAN.getLanguage().equals(locale.getLanguage()) ? KOREAN : ENGLISH;
    }

    /**
     * The text under a key, {@code {0}}, {@code {1}}, … filled by the arguments; the key itself where no text is
     * written, so that a reader is never left without a word.
     */
    public String get(String key, Object... arguments) {
        try {
            String pattern = bundle.getString(key);
            return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
        } catch (MissingResourceException missing) {
            return key;
        }
    }

    /** The name of a value of an enumeration: the text under {@code Type.VALUE}. */
    public String name(Enum<?> value) {
        return get(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** Whether a text is written under the key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** Whether the language is Korean. */
    public boolean korean() {
        return this == KOREAN;
    }

    /** A person's name, and in whose place they acted. */
    public String person(String name, Optional<String> onBehalfOf) {
        return onBehalfOf.map(principal -> get("on-behalf", name, principal)).orElse(name);
    }
}
