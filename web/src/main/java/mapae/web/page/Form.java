package mapae.web.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import mapae.shared.Percent;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * What somebody typed into a form, and what was wrong with it. A refused form is shown again as it was typed, its
 * faults at the top and at the fields.
 */
public final class Form {

    /** Name of the hidden field that makes a second sending of the same form harmless. */
    public static final String KEY = "idempotencyKey";

    /**
     * Something wrong.
     *
     * @param field the field at fault; empty if it is the form as a whole
     * @param text what is wrong, in the reader's language
     */
    public record Fault(String field, String text) {}

    private final Texts texts;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private Form(Texts texts) {
        this.texts = texts;
    }

    /** A form that nobody has touched. */
    public static Form blank(Texts texts) {
        Form form = new Form(texts);
        form.values.put(KEY, UUID.randomUUID().toString());
        return form;
    }

    /** A form as it was sent. */
    public static Form sent(Texts texts, MultivaluedMap<String, String> fields) {
        Form form = new Form(texts);
        fields.forEach((name, given) -> form.values.put(name, given.isEmpty() ? "" : given.get(0)));
        form.values.computeIfAbsent(KEY, missing -> UUID.randomUUID().toString());
        return form;
    }

    /** Fills a field beforehand. */
    public Form with(String field, Object value) {
        values.put(field, String.valueOf(value));
        return this;
    }

    /** What stands in the field; empty if nothing does. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** The key under which the write is done at most once. */
    public String idempotencyKey() {
        return value(KEY);
    }

    /** What is wrong, in the order found. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** What is wrong with that field. */
    public Optional<String> fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::text)
                .findFirst();
    }

    /** Whether anything is wrong. */
    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** Notes that a field is wrong: the text under the key says how. */
    public void refuse(String field, String key, Object... arguments) {
        faults.add(new Fault(field, texts.get(key, arguments)));
    }

    /**
     * Notes a refusal of the system, at the field it concerns; at the form as a whole where {@code field} is empty.
     *
     * <p>A refused command leaves nothing behind, its key included: the next try is another command.
     */
    public void refuse(String field, Refusal refusal) {
        faults.add(new Fault(field, refusal.text(texts.locale())));
        values.put(KEY, UUID.randomUUID().toString());
    }

    /** The status with which a page shows a refusal. */
    public static int status(Refusal refusal) {
        return switch (refusal.kind()) {
            case INVALID -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case RULE -> 422;
            case TOO_OFTEN -> 429;
        };
    }

    /** A text that must be given. */
    public Optional<String> required(String field) {
        Optional<String> given = text(field);
        if (given.isEmpty()) {
            refuse(field, "form.required");
        }
        return given;
    }

    /** A text, if one is given. */
    public Optional<String> text(String field) {
        return Optional.of(value(field).strip()).filter(text -> !text.isEmpty());
    }

    /** A whole amount of money, if one is given; thousands separators are allowed. */
    public Optional<Won> won(String field) {
        return read(field, "form.not-amount", text -> Won.exactly(new BigDecimal(plain(text))));
    }

    /** A number with or without decimals, if one is given; thousands separators are allowed. */
    public Optional<BigDecimal> decimal(String field) {
        return read(field, "form.not-decimal", text -> new BigDecimal(plain(text)));
    }

    /** A percentage, if one is given. */
    public Optional<Percent> percent(String field) {
        return read(field, "form.not-percent", text -> Percent.of(plain(text.replace("%", ""))));
    }

    /** A whole number, if one is given. */
    public Optional<Integer> whole(String field) {
        return read(field, "form.not-whole", text -> Integer.valueOf(plain(text)));
    }

    /** A day in ISO form, if one is given. */
    public Optional<LocalDate> date(String field) {
        return read(field, "form.not-date", LocalDate::parse);
    }

    /** A month in ISO form, if one is given. */
    public Optional<YearMonth> month(String field) {
        return read(field, "form.not-month", YearMonth::parse);
    }

    /** One of an enumeration, by name, if one is given. */
    public <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
        return read(field, "form.not-choice", text -> Enum.valueOf(type, text));
    }

    /** One of these words, which must be given: what nobody offered is never read as one of them. */
    public Optional<String> oneOf(String field, Collection<String> words) {
        Optional<String> given = text(field).filter(words::contains);
        if (given.isEmpty()) {
            refuse(field, "form.not-choice");
        }
        return given;
    }

    private <T> Optional<T> read(String field, String rule, Function<String, T> reader) {
        return text(field).flatMap(text -> {
            try {
                return Optional.of(reader.apply(text));
            } catch (IllegalArgumentException | ArithmeticException | DateTimeException unreadable) {
                refuse(field, rule);
                return Optional.empty();
            }
        });
    }

    private static String plain(String number) {
        return number.strip().replace(",", "").replace(" ", "");
    }
}
