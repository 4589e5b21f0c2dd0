package mapae.interchange;

import java.util.List;
import java.util.Locale;
import mapae.shared.RefusalTexts;

/**
 * Why a whole file was refused, or an import broke off.
 *
 * @param code stable code, for example {@code file.not-utf8}
 * @param arguments what fills the text
 */
public record ImportFailure(String code, List<String> arguments) {

    public ImportFailure {
        arguments = List.copyOf(arguments);
    }

    /** The reason in the reader's language. */
    public String text(Locale locale) {
        return RefusalTexts.text(code, arguments, locale);
    }
}
