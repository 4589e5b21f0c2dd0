package mapae.appraisal.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapae.shared.Bilingual;

/**
 * At which rate each year is discounted: one version of a schedule, which is data, since rates change.
 *
 * <p>The factor of year t is 1 ÷ ((1 + r₁) × … × (1 + rₜ)), where rᵢ is the rate of year i: each further year is
 * discounted at its own rate on top of those before it, as in the tables of the Green Book (HM Treasury, annex on
 * discounting). With one rate for all years it is 1 ÷ (1 + r)ᵗ.
 *
 * @param code {@link #GIVEN}, or that of a schedule, such as {@code KR_SOCIAL}
 * @param version the day from which this version holds; empty for a rate that was given with the flows
 * @param segments from which year on which rate; the first from year 0, in order
 * @param title what it is called
 * @param certainty how sure we are of it: LAW, SECONDARY or FIELD
 * @param note what is to be known about it
 * @param source where it is written
 */
public record DiscountRates(
        String code,
        Optional<LocalDate> version,
        List<Segment> segments,
        Bilingual title,
        String certainty,
        Bilingual note,
        Bilingual source) {

    /** Code of a rate that was given with the flows. */
    public static final String GIVEN = "GIVEN";

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    /**
     * A rate from a year on.
     *
     * @param fromYear first t
     * @param rate by the year, 0.045 for 4.5 %; above −1
     */
    public record Segment(int fromYear, BigDecimal rate) {

        /** @throws IllegalArgumentException for a rate of −100 % or below */
        public Segment {
            if (rate.compareTo(BigDecimal.ONE.negate()) <= 0) {
                throw new IllegalArgumentException("a rate of " + rate);
            }
        }
    }

    /** @throws IllegalArgumentException for segments that do not begin at year 0 or are not in order */
    public DiscountRates {
        segments = List.copyOf(segments);
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).fromYear() < 0
                    || i > 0
                            && segments.get(i).fromYear() <= segments.get(i - 1).fromYear()) {
                throw new IllegalArgumentException("segments not in order");
            }
        }
        if (segments.isEmpty() || segments.get(0).fromYear() != 0) {
            throw new IllegalArgumentException("no rate for year 0");
        }
    }

    /** One rate for all years, given with the flows. */
    public static DiscountRates flat(BigDecimal rate) {
        return given(List.of(new Segment(0, rate)));
    }

    /** Several rates, given with the flows. */
    public static DiscountRates given(List<Segment> segments) {
        Bilingual title = new Bilingual("직접 입력한 할인율", "Rate as given");
        Bilingual nothing = new Bilingual("", "");
        return new DiscountRates(GIVEN, Optional.empty(), segments, title, GIVEN, nothing, nothing);
    }

    /** The rate of year t. */
    public BigDecimal rate(int t) {
        return segments.stream()
                .filter(segment -> segment.fromYear() <= t)
                .reduce((one, later) -> later)
                .orElseThrow()
                .rate();
    }

    /** Factors of t = 0 to years − 1, to 34 digits. */
    public List<BigDecimal> factors(int years) {
        List<BigDecimal> factors = new ArrayList<>();
        BigDecimal growth = BigDecimal.ONE;
        for (int t = 0; t < years; t++) {
            growth = t == 0 ? growth : growth.multiply(BigDecimal.ONE.add(rate(t)), PRECISION);
            factors.add(BigDecimal.ONE.divide(growth, PRECISION));
        }
        return List.copyOf(factors);
    }

    /** The same schedule with every rate so much higher or lower. */
    public DiscountRates shifted(BigDecimal by) {
        return given(segments.stream()
                .map(one -> new Segment(one.fromYear(), one.rate().add(by)))
                .toList());
    }
}
