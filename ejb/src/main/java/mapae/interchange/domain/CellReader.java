package mapae.interchange.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalQuery;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mapae.shared.FiscalYear;
import mapae.shared.Percent;
import mapae.shared.Won;

/** Turns the text of a cell into a value of its field's type, or names the rule that it breaks. */
final class CellReader {

    /** Digits bound the work that one cell can ask for. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?");

    private static final Pattern NOT_IN_CODES = Pattern.compile("[/\\\\?#%\\p{Cntrl}]");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final String RUNS_AS_FORMULA = "=+-@";
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;
    private static final int PERCENT_DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /** A broken rule: not an error of the program, and caught right where the row is read. */
    static final class Breach extends Exception {

        private static final long serialVersionUID = 1L;

        private final String rule;
        private final List<String> arguments;

        Breach(String rule, Object... arguments) {
            super(rule, null, false, false);
            this.rule = rule;
            this.arguments = RowError.strings(arguments);
        }

        String rule() {
            return rule;
        }

        List<String> arguments() {
            return arguments;
        }
    }

    private CellReader() {}

    static Object read(FieldMapping mapping, String text) throws Breach {
        Field field = mapping.field();
        return switch (field.type()) {
            case CODE -> code(field, text);
            case TEXT -> line(field, text);
            case NARRATIVE -> within(field, text);
            case CHOICE -> choice(field, text);
            case CURRENCY -> currency(text);
            case AMOUNT -> amount(mapping, text, false);
            case SIGNED_AMOUNT -> amount(mapping, text, true);
            case PERCENT -> percent(text);
            case COUNT -> count(field, text);
            case YEAR -> year(text);
            case MONTH -> month(mapping, text);
            case DAY -> day(mapping, text);
        };
    }

    private static String code(Field field, String text) throws Breach {
        String code = line(field, text);
        if (NOT_IN_CODES.matcher(code).find()) {
            throw new Breach("code.malformed");
        }
        return code;
    }

    private static String line(Field field, String text) throws Breach {
        if (RUNS_AS_FORMULA.indexOf(text.charAt(0)) >= 0) {
            throw new Breach("text.formula");
        }
        if (CONTROL.matcher(text).find()) {
            throw new Breach("text.control-character");
        }
        return within(field, text);
    }

    private static String within(Field field, String text) throws Breach {
        if (text.length() > field.limit()) {
            throw new Breach("text.too-long", field.limit(), text.length());
        }
        return text;
    }

    private static String choice(Field field, String text) throws Breach {
        if (!field.choices().contains(text)) {
            throw new Breach("value.unknown", String.join(", ", new TreeSet<>(field.choices())));
        }
        return text;
    }

    private static String currency(String text) throws Breach {
        if (!CURRENCIES.contains(text)) {
            throw new Breach("currency.unknown");
        }
        return text;
    }

    private static BigDecimal number(String text) throws Breach {
        if (!NUMBER.matcher(text).matches()) {
            throw new Breach("number.malformed");
        }
        return new BigDecimal(text);
    }

    private static Won amount(FieldMapping mapping, String text, boolean signed) throws Breach {
        BigDecimal amount = number(text).multiply(mapping.factor());
        if (amount.signum() < 0 && !signed) {
            throw new Breach("amount.negative");
        }
        if (amount.stripTrailingZeros().scale() > 0) {
            throw new Breach("amount.not-whole", mapping.factor().toPlainString());
        }
        try {
            return Won.exactly(amount);
        } catch (ArithmeticException e) {
            throw new Breach("amount.too-large");
        }
    }

    private static Percent percent(String text) throws Breach {
        BigDecimal value = number(text);
        if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
            throw new Breach("percent.out-of-range");
        }
        if (value.stripTrailingZeros().scale() > PERCENT_DECIMALS) {
            throw new Breach("percent.too-fine", PERCENT_DECIMALS);
        }
        return new Percent(value);
    }

    private static BigDecimal count(Field field, String text) throws Breach {
        BigDecimal value = number(text);
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        if (!whole || value.signum() < 0 || value.compareTo(BigDecimal.valueOf(field.limit())) > 0) {
            throw new Breach("count.out-of-range", field.limit());
        }
        return value;
    }

    private static FiscalYear year(String text) throws Breach {
        if (!text.matches("[0-9]{4}")) {
            throw new Breach("year.malformed");
        }
        try {
            return FiscalYear.of(Integer.parseInt(text));
        } catch (IllegalArgumentException e) {
            throw new Breach("year.malformed");
        }
    }

    private static YearMonth month(FieldMapping mapping, String text) throws Breach {
        YearMonth month = dated(mapping, text, YearMonth::from)
                .orElseThrow(() -> new Breach("month.malformed", written(mapping)));
        // a month belongs to a fiscal year
        if (!FiscalYear.isOne(month.getYear())) {
            throw new Breach("date.out-of-range", FiscalYear.EARLIEST, FiscalYear.LATEST);
        }
        return month;
    }

    private static LocalDate day(FieldMapping mapping, String text) throws Breach {
        LocalDate day =
                dated(mapping, text, LocalDate::from).orElseThrow(() -> new Breach("date.malformed", written(mapping)));
        if (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR) {
            throw new Breach("date.out-of-range", EARLIEST_YEAR, LATEST_YEAR);
        }
        return day;
    }

    private static <T> Optional<T> dated(FieldMapping mapping, String text, TemporalQuery<T> query) {
        for (DateFormat format : mapping.formats()) {
            try {
                return Optional.of(format.formatter().parse(text, query));
            } catch (DateTimeException e) {
                // the next format may fit
            }
        }
        return Optional.empty();
    }

    private static String written(FieldMapping mapping) {
        return mapping.formats().stream().map(DateFormat::written).collect(Collectors.joining(", "));
    }
}
