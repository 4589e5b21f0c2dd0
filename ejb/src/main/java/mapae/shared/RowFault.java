package mapae.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong with one field of one of many rows.
 *
 * @param row which row, from 1, as its sender counts
 * @param field name of the field
 * @param code the rule that it breaks; its text stands with the refusals
 * @param arguments what fills the text
 */
public record RowFault(int row, String field, String code, List<String> arguments) {

    public RowFault {
        arguments = List.copyOf(arguments);
    }

    /** A fault; {@code arguments} fill the text of the rule. */
    public static RowFault of(int row, String field, String code, Object... arguments) {
        return new RowFault(
                row, field, code, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** What is wrong, in the reader's language. */
    public String text(Locale locale) {
        return RefusalTexts.text(code, arguments, locale);
    }
}
