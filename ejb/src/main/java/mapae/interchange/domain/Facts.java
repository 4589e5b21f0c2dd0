package mapae.interchange.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mapae.shared.FiscalYear;
import mapae.shared.Percent;
import mapae.shared.Won;

/**
 * What a row says about one subject: checked values by field. A field without a value is absent, never 0.
 *
 * <p>Asking for a field under another type than its own is a fault of the program.
 */
public final class Facts {

    private final ImportKind kind;
    private final Map<String, Object> values;

    Facts(ImportKind kind, Map<String, Object> values) {
        this.kind = kind;
        this.values = Map.copyOf(values);
    }

    /** What they are about. */
    public ImportKind kind() {
        return kind;
    }

    /** The key, as one text that no other key has. */
    public String key() {
        // codes hold no line break, so the parts cannot run into one another
        return kind.key().stream().map(name -> String.valueOf(values.get(name))).collect(Collectors.joining("\n"));
    }

    /** A code, text, word or currency. */
    public Optional<String> text(String field) {
        return value(field, String.class);
    }

    /** A code, text or word that the kind requires. */
    public String requiredText(String field) {
        return required(field, String.class);
    }

    /** An amount. */
    public Optional<Won> amount(String field) {
        return value(field, Won.class);
    }

    /** A day. */
    public Optional<LocalDate> day(String field) {
        return value(field, LocalDate.class);
    }

    /** A month. */
    public Optional<YearMonth> month(String field) {
        return value(field, YearMonth.class);
    }

    /** A percentage. */
    public Optional<Percent> percent(String field) {
        return value(field, Percent.class);
    }

    /** A fiscal year that the kind requires. */
    public FiscalYear requiredYear(String field) {
        return required(field, FiscalYear.class);
    }

    /** An amount that the kind requires. */
    public Won requiredAmount(String field) {
        return required(field, Won.class);
    }

    /** A day that the kind requires. */
    public LocalDate requiredDay(String field) {
        return required(field, LocalDate.class);
    }

    /** A month that the kind requires. */
    public YearMonth requiredMonth(String field) {
        return required(field, YearMonth.class);
    }

    /** A count. */
    public Optional<Integer> count(String field) {
        return value(field, BigDecimal.class).map(BigDecimal::intValueExact);
    }

    /** What a field says, in words; nothing where it says nothing. */
    public String said(String field) {
        return value(field, Object.class).map(String::valueOf).orElse("");
    }

    private <T> Optional<T> value(String field, Class<T> type) {
        if (kind.field(field).isEmpty()) {
            throw new IllegalArgumentException(kind + " has no field " + field);
        }
        return Optional.ofNullable(values.get(field)).map(type::cast);
    }

    private <T> T required(String field, Class<T> type) {
        return value(field, type).orElseThrow(() -> new IllegalStateException(kind + " without " + field));
    }
}
