package mapae.appraisal.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * How much NPV depends on each driver: all others as planned, the one at its low and at its high value.
 *
 * @param base NPV with everything as planned
 * @param bars the widest swing first
 */
public record Tornado(BigDecimal base, List<Bar> bars) {

    /** What is varied. */
    public enum Driver {
        /** All costs, as a multiple of what is planned. */
        COST,
        /** All benefits, as a multiple of what is planned. */
        BENEFIT,
        /** Every rate, higher or lower by so much; −0.01 is a percentage point less. */
        RATE,
        /** Benefits, so many whole years later. */
        DELAY
    }

    /**
     * A driver with the range in which it is varied.
     *
     * @param driver what
     * @param low its low value
     * @param high its high value
     */
    public record Range(Driver driver, BigDecimal low, BigDecimal high) {}

    /**
     * What the range does.
     *
     * @param range the driver and its range
     * @param atLow NPV at its low value
     * @param atHigh NPV at its high value
     */
    public record Bar(Range range, BigDecimal atLow, BigDecimal atHigh) {

        /** How far apart the two are. */
        public BigDecimal swing() {
            return atHigh.subtract(atLow).abs();
        }
    }

    public Tornado {
        bars = List.copyOf(bars);
    }

    /**
     * Of these flows.
     *
     * @throws ArithmeticException for a delay that is no whole number of years
     * @throws IllegalArgumentException for a delay below 0, or a rate of −100 % or below
     */
    public static Tornado of(CashFlows flows, DiscountRates rates, List<Range> ranges) {
        return new Tornado(
                PresentValues.of(flows, rates).net(),
                ranges.stream()
                        .map(range -> new Bar(
                                range,
                                net(flows, rates, range.driver(), range.low()),
                                net(flows, rates, range.driver(), range.high())))
                        .sorted(Comparator.comparing(Bar::swing).reversed())
                        .toList());
    }

    private static BigDecimal net(CashFlows flows, DiscountRates rates, Driver driver, BigDecimal value) {
        return switch (driver) {
            case COST ->
                PresentValues.of(flows.scaled(value, BigDecimal.ONE), rates).net();
            case BENEFIT ->
                PresentValues.of(flows.scaled(BigDecimal.ONE, value), rates).net();
            case RATE -> PresentValues.of(flows, rates.shifted(value)).net();
            case DELAY ->
                PresentValues.of(flows.delayed(value.intValueExact()), rates).net();
        };
    }
}
