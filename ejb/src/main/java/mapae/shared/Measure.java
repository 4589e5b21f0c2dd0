package mapae.shared;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is measured, set before anything is done for it.
 *
 * @param position from 1
 * @param name what is measured
 * @param unit in what
 * @param direction which way is better
 * @param baseline the value before; empty where it is not known
 * @param target the value that is aimed at; never the baseline
 * @param measured what came out, once it was measured
 */
public record Measure(
        int position,
        String name,
        String unit,
        MeasureDirection direction,
        Optional<BigDecimal> baseline,
        BigDecimal target,
        Optional<Measurement> measured) {

    /** How {@link #reached} is computed. */
    public static final String FORMULA = "(actual − baseline) ÷ (target − baseline)";

    /**
     * A measured value.
     *
     * @param value the value
     * @param on the day for which it holds
     * @param source where it comes from
     */
    public record Measurement(BigDecimal value, LocalDate on, String source) {}

    /** Whether the target lies on the better side of the baseline, as far as that is known. */
    public boolean aimsForBetter() {
        return baseline.isEmpty()
                || (direction == MeasureDirection.UP
                        ? target.compareTo(baseline.get()) > 0
                        : target.compareTo(baseline.get()) < 0);
    }

    /**
     * Which part of the way from the baseline to the target was gone: {@value #FORMULA}. 1 is the target, more is beyond
     * it, less than 0 is worse than before. The same for measures of which less is better, since both differences change
     * their sign. Undefined where nothing was measured or the baseline is not known.
     */
    public Figure<BigDecimal> reached() {
        return Figure.known(measured.map(Measurement::value), "measure.not-measured")
                .with(
                        Figure.known(baseline, "measure.baseline-unknown"),
                        (actual, before) ->
                                actual.subtract(before).divide(target.subtract(before), MathContext.DECIMAL128));
    }

    /** Whether the target was reached; undefined where nothing was measured. */
    public Figure<Boolean> met() {
        return Figure.known(measured.map(Measurement::value), "measure.not-measured")
                .map(actual -> direction == MeasureDirection.UP
                        ? actual.compareTo(target) >= 0
                        : actual.compareTo(target) <= 0);
    }
}
