package mapae.interchange.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What feeds one field. */
public final class FieldMapping {

    private static final Pattern COLUMN = Pattern.compile("\\{([^{}]+)}");

    private final Field field;
    private final String pattern;
    private final BigDecimal factor;
    private final List<DateFormat> formats;
    private final Map<String, String> translations;
    private final Optional<String> otherwise;
    private final List<String> columns;
    private final boolean isOneCell;

    /**
     * A mapping.
     *
     * @param field the field
     * @param pattern text in which {@code {column}} stands for that column's cell: {@code {year}-03}, {@code {wlc}}, or
     *     a constant without any column; empty as soon as one of its columns is
     * @param factor what an amount is multiplied by: 1000000 for a file in millions
     * @param formats how days or months are written, first match wins
     * @param translations what is read for a cell of that exact text
     * @param otherwise what is read for a cell that has no translation; empty: the cell as it is
     * @throws IllegalArgumentException if the factor is not above 0
     */
    public FieldMapping(
            Field field,
            String pattern,
            BigDecimal factor,
            List<DateFormat> formats,
            Map<String, String> translations,
            Optional<String> otherwise) {
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException(field.name() + ": the factor must be above 0");
        }
        this.field = field;
        this.pattern = pattern;
        this.factor = factor;
        this.formats = List.copyOf(formats);
        this.translations = Map.copyOf(translations);
        this.otherwise = otherwise;
        this.columns = columnsIn(pattern);
        this.isOneCell = columns.size() == 1 && pattern.equals("{" + columns.get(0) + "}");
    }

    private static List<String> columnsIn(String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = COLUMN.matcher(pattern);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return List.copyOf(found);
    }

    /** The field. */
    public Field field() {
        return field;
    }

    /** The columns it reads, in order; none for a constant. */
    public List<String> columns() {
        return columns;
    }

    BigDecimal factor() {
        return factor;
    }

    List<DateFormat> formats() {
        return formats;
    }

    /**
     * What the field is given before its type is looked at.
     *
     * @param cell the cell of a column
     * @return the text; empty if there is nothing
     */
    String textFrom(UnaryOperator<String> cell) {
        if (columns.isEmpty()) {
            return pattern;
        }
        String text = filled(cell);
        String translated = translations.get(text);
        return translated != null || text.isEmpty() ? orEmpty(translated) : otherwise.orElse(text);
    }

    private String filled(UnaryOperator<String> cell) {
        if (isOneCell) {
            return trimmed(cell.apply(columns.get(0)));
        }
        StringBuilder text = new StringBuilder();
        Matcher matcher = COLUMN.matcher(pattern);
        int from = 0;
        while (matcher.find()) {
            String content = trimmed(cell.apply(matcher.group(1)));
            if (content.isEmpty()) {
                return "";
            }
            text.append(pattern, from, matcher.start()).append(content);
            from = matcher.end();
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private String trimmed(String content) {
        return field.type() == FieldType.NARRATIVE ? content : content.strip();
    }
}
