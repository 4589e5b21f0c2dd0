package mapae.businesscase.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import mapae.shared.CriteriaScale;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * A column of a section: what its cells hold, and what is refused.
 *
 * @param name its name, also over REST
 * @param type what its cells hold
 * @param isRequired whether every row has it, drafts too
 * @param most most characters of a text, most of a number
 * @param choices names of which a cell is one
 */
public record Column(String name, Type type, boolean isRequired, int most, List<String> choices) {

    /** Most won of one flow: 1,000 trillion, so that the sum of all rows stays exact. */
    public static final long MOST_WON = 1_000_000_000_000_000L;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,6})?");
    private static final Pattern SHARE = Pattern.compile("\\d{1,4}(\\.\\d{1,3})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final Pattern MONEY = Pattern.compile("-?\\d{1,18}");
    private static final Pattern FRACTION = Pattern.compile("-?\\d+\\.\\d+");
    private static final int EARLIEST_DAY = 1900;
    private static final int LINE_LENGTH = 200;
    private static final int PROSE_LENGTH = 5_000;

    /** What a cell holds. */
    public enum Type {
        /** A text of one line. */
        LINE,
        /** A text of several lines. */
        PROSE,
        /** One of some names. */
        CHOICE,
        /** A fiscal year. */
        YEAR,
        /** Whole won, not negative. */
        WON,
        /** A number of six decimals at most. */
        NUMBER,
        /** Percent of three decimals at most. */
        PERCENT,
        /** Percent of the whole, as weights of criteria are declared. */
        WEIGHT,
        /** 0 to 100 points. */
        SCORE,
        /** A whole number. */
        COUNT,
        /** 1 to {@code most}. */
        SCALE,
        /** A day. */
        DAY,
        /** Whether something is so. */
        YES_NO
    }

    public Column {
        choices = List.copyOf(choices);
    }

    static Column of(String name, Type type) {
        return new Column(name, type, false, type == Type.PROSE ? PROSE_LENGTH : LINE_LENGTH, List.of());
    }

    static Column of(String name, Type type, int most) {
        return new Column(name, type, false, most, List.of());
    }

    static <E extends Enum<E>> Column choice(String name, Class<E> type) {
        return new Column(
                name,
                Type.CHOICE,
                true,
                LINE_LENGTH,
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }

    Column required() {
        return new Column(name, type, true, most, choices);
    }

    /**
     * The value that a text means.
     *
     * @param text not blank
     * @throws Refusal with the rule that it breaks
     */
    Object read(String text) {
        return switch (type) {
            case LINE -> shorter(text.strip().replaceAll("\\s+", " "));
            case PROSE -> shorter(text.strip().replace("\r\n", "\n").replace('\r', '\n'));
            case CHOICE -> chosen(text.strip());
            case YEAR -> year(text.strip());
            case WON -> won(plain(text));
            case NUMBER -> number(plain(text));
            case PERCENT -> percent(plain(text).replace("%", ""));
            case WEIGHT -> oneOf100(plain(text).replace("%", ""));
            case SCORE -> oneOf100(plain(text));
            case COUNT -> count(plain(text), 0);
            case SCALE -> count(plain(text), 1);
            case DAY -> day(text.strip());
            case YES_NO -> yesOrNo(text.strip());
        };
    }

    /** The text of a value, the same for equal values; as {@link #read} takes it. */
    public String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }

    private static String plain(String number) {
        return number.strip().replace(",", "").replace(" ", "");
    }

    private String shorter(String text) {
        if (text.length() > most) {
            throw Refusal.invalid("case.too-long", most);
        }
        return text;
    }

    private String chosen(String text) {
        if (!choices.contains(text)) {
            throw Refusal.invalid("case.not-choice", String.join(", ", choices));
        }
        return text;
    }

    private static Boolean yesOrNo(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw Refusal.invalid("case.not-choice", "true, false");
        }
        return Boolean.valueOf(text);
    }

    private static FiscalYear year(String text) {
        if (!COUNT.matcher(text).matches() || !FiscalYear.isOne(Integer.parseInt(text))) {
            throw Refusal.invalid("case.not-year", FiscalYear.EARLIEST, FiscalYear.LATEST);
        }
        return FiscalYear.of(Integer.parseInt(text));
    }

    private static Won won(String text) {
        if (FRACTION.matcher(text).matches()) {
            throw Refusal.invalid("case.amount-fraction");
        }
        if (!MONEY.matcher(text).matches()) {
            throw Refusal.invalid("case.not-amount", MOST_WON);
        }
        long amount = Long.parseLong(text);
        if (amount < 0) {
            throw Refusal.invalid("case.amount-negative");
        }
        if (amount > MOST_WON) {
            throw Refusal.invalid("case.not-amount", MOST_WON);
        }
        return Won.of(amount);
    }

    private BigDecimal percent(String text) {
        if (!SHARE.matcher(text).matches() || new BigDecimal(text).compareTo(BigDecimal.valueOf(most)) > 0) {
            throw Refusal.invalid("case.not-percent", most);
        }
        return exact(new BigDecimal(text));
    }

    private static BigDecimal oneOf100(String text) {
        if (!NUMBER.matcher(text).matches() || !CriteriaScale.isOneOf100(new BigDecimal(text))) {
            throw Refusal.invalid("case.not-score", CriteriaScale.MOST_DECIMALS);
        }
        return exact(new BigDecimal(text));
    }

    private static BigDecimal number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw Refusal.invalid("case.not-number");
        }
        return exact(new BigDecimal(text));
    }

    /** The same number, written in one way: equal numbers are equal. */
    public static BigDecimal exact(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    private Integer count(String text, int least) {
        if (!COUNT.matcher(text).matches() || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw Refusal.invalid("case.not-count", least, most);
        }
        return Integer.valueOf(text);
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= EARLIEST_DAY && day.getYear() <= FiscalYear.LATEST) {
                return day;
            }
        } catch (DateTimeException unreadable) {
            throw Refusal.invalid("case.not-day");
        }
        throw Refusal.invalid("case.not-day");
    }
}
