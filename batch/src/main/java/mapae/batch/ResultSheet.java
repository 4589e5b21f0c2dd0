package mapae.batch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import mapae.metric.domain.Quantity;
import mapae.metric.domain.ResultRow;
import mapae.shared.Figure;
import mapae.shared.InvestmentId;
import mapae.shared.Won;

/**
 * Gathers what is found out about one investment. Exact figures are rounded here, once: money, days and counts to whole
 * numbers, ratios and months to four decimals, half away from zero.
 */
public final class ResultSheet {

    /** The result does not fit where it is kept. */
    public static final String TOO_LARGE = "figure.too-large";

    private static final int DECIMALS = 4;
    private static final BigDecimal LARGEST_RATIO = new BigDecimal("1E14");
    private static final BigDecimal LARGEST_WHOLE = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal LARGEST_COUNT = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final Map<Quantity, Object> values = new EnumMap<>(Quantity.class);
    private final Map<Quantity, String> reasons = new EnumMap<>(Quantity.class);

    /** A computed number, or why there is none. */
    public ResultSheet figure(Quantity quantity, Figure<BigDecimal> figure) {
        figure.value().ifPresent(exact -> round(quantity, exact));
        figure.reason().ifPresent(reason -> reasons.put(quantity, reason));
        return this;
    }

    /** A computed day, or why there is none. */
    public ResultSheet day(Quantity quantity, Figure<LocalDate> figure) {
        figure.value().ifPresent(day -> values.put(quantity, day));
        figure.reason().ifPresent(reason -> reasons.put(quantity, reason));
        return this;
    }

    /** A computed code, or why there is none. */
    public ResultSheet word(Quantity quantity, Figure<String> figure) {
        figure.value().ifPresent(word -> values.put(quantity, word));
        figure.reason().ifPresent(reason -> reasons.put(quantity, reason));
        return this;
    }

    /** An amount that went in, if it is known. */
    public ResultSheet input(Quantity quantity, Optional<Won> amount) {
        amount.ifPresent(known -> values.put(quantity, known.amount()));
        return this;
    }

    /** Anything else that went in, if it is known: a {@code BigDecimal}, {@code LocalDate} or {@code String}. */
    public ResultSheet known(Quantity quantity, Optional<?> value) {
        value.ifPresent(known -> values.put(quantity, known));
        return this;
    }

    /** The sheet as a row. */
    public ResultRow row(InvestmentId investment, Optional<YearMonth> month, int baselineVersion) {
        return new ResultRow(investment, month, baselineVersion, values, reasons);
    }

    private void round(Quantity quantity, BigDecimal exact) {
        int scale = switch (quantity.unit()) {
            case MONEY, DAYS, COUNT -> 0;
            default -> DECIMALS;
        };
        BigDecimal rounded = exact.setScale(scale, RoundingMode.HALF_UP);
        BigDecimal largest = switch (quantity.unit()) {
            case MONEY -> LARGEST_WHOLE;
            case DAYS, COUNT -> LARGEST_COUNT;
            default -> LARGEST_RATIO;
        };
        if (rounded.abs().compareTo(largest) >= 0) {
            reasons.put(quantity, TOO_LARGE);
        } else {
            values.put(quantity, rounded);
        }
    }
}
