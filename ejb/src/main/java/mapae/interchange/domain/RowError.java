package mapae.interchange.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mapae.shared.RefusalTexts;

/**
 * One reason why a row is bad.
 *
 * @param line line of the file where the row starts, from 1
 * @param column name of the column, if it is about one
 * @param value what stands in the cell, cut to {@value #VALUE_LIMIT} characters
 * @param rule stable code of the rule, for example {@code amount.not-whole}
 * @param arguments what fills the rule's text
 */
public record RowError(
        long line, Optional<String> column, Optional<String> value, String rule, List<String> arguments) {

    /** How much of a cell is quoted. */
    public static final int VALUE_LIMIT = 200;

    public RowError {
        value = value.map(RowError::cut);
        arguments = List.copyOf(arguments);
    }

    /** A reason that concerns the row and no single cell. */
    public static RowError ofRow(long line, String rule, Object... arguments) {
        return new RowError(line, Optional.empty(), Optional.empty(), rule, strings(arguments));
    }

    /** A reason that concerns one cell. */
    public static RowError ofCell(long line, String column, String value, String rule, Object... arguments) {
        return new RowError(
                line, Optional.of(column), Optional.of(value).filter(v -> !v.isEmpty()), rule, strings(arguments));
    }

    /** The rule in the reader's language. */
    public String text(Locale locale) {
        return RefusalTexts.text(rule, arguments, locale);
    }

    static List<String> strings(Object... arguments) {
        return List.of(arguments).stream().map(String::valueOf).toList();
    }

    private static String cut(String value) {
        if (value.length() <= VALUE_LIMIT) {
            return value;
        }
        // never between the two halves of one character
        int end = Character.isHighSurrogate(value.charAt(VALUE_LIMIT - 2)) ? VALUE_LIMIT - 2 : VALUE_LIMIT - 1;
        return value.substring(0, end) + "…";
    }
}
