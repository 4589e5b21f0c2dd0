package mapae.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MeasureTest {

    private static Measure measure(MeasureDirection direction, String baseline, String target, String actual) {
        return new Measure(
                1,
                "처리 기간",
                "일",
                direction,
                Optional.ofNullable(baseline).map(BigDecimal::new),
                new BigDecimal(target),
                Optional.ofNullable(actual)
                        .map(value -> new Measure.Measurement(new BigDecimal(value), LocalDate.of(2026, 11, 1), "기록")));
    }

    private static BigDecimal reached(Measure measure) {
        return measure.reached().value().orElseThrow().setScale(4, RoundingMode.HALF_UP);
    }

    /** From 12 days to 5 was aimed at; 7 days are five sevenths of the way. */
    @Test
    void tellsWhichPartOfTheWayWasGoneWhereLessIsBetter() {
        Measure measure = measure(MeasureDirection.DOWN, "12", "5", "7");
        assertEquals(new BigDecimal("0.7143"), reached(measure));
        assertEquals(Figure.of(false), measure.met());
        assertEquals(new BigDecimal("-0.1429"), reached(measure(MeasureDirection.DOWN, "12", "5", "13")), "worse");
        assertEquals(
                Figure.of(true), measure(MeasureDirection.DOWN, "12", "5", "5").met());
    }

    /** From 40 percent to 60 was aimed at; 65 is beyond it. */
    @Test
    void goesBeyondTheTarget() {
        Measure measure = measure(MeasureDirection.UP, "40", "60", "65");
        assertEquals(new BigDecimal("1.2500"), reached(measure));
        assertEquals(Figure.of(true), measure.met());
    }

    @Test
    void takesWhatIsNotKnownForNothingElse() {
        assertEquals(
                Figure.undefined("measure.not-measured"),
                measure(MeasureDirection.UP, "40", "60", null).reached());
        assertEquals(
                Figure.undefined("measure.baseline-unknown"),
                measure(MeasureDirection.UP, null, "60", "65").reached());
        assertEquals(
                Figure.of(true), measure(MeasureDirection.UP, null, "60", "65").met());
        assertEquals(
                Figure.undefined("measure.not-measured"),
                measure(MeasureDirection.UP, null, "60", null).met());
    }

    @Test
    void aimsForTheBetterSide() {
        assertTrue(measure(MeasureDirection.UP, "1", "2", null).aimsForBetter());
        assertFalse(measure(MeasureDirection.UP, "2", "2", null).aimsForBetter());
        assertFalse(measure(MeasureDirection.DOWN, "1", "2", null).aimsForBetter());
        assertTrue(measure(MeasureDirection.DOWN, null, "2", null).aimsForBetter());
    }

    /** The target is met exactly when the whole way was gone, whichever way is better. */
    @Property
    void isMetWhenTheWholeWayWasGone(
            @ForAll @IntRange(min = -1_000, max = 1_000) int baseline,
            @ForAll @IntRange(min = -1_000, max = 1_000) int target,
            @ForAll @IntRange(min = -1_000, max = 1_000) int actual) {
        Assume.that(baseline != target);
        Measure measure = measure(
                target > baseline ? MeasureDirection.UP : MeasureDirection.DOWN,
                String.valueOf(baseline),
                String.valueOf(target),
                String.valueOf(actual));
        BigDecimal reached = measure.reached().value().orElseThrow();
        assertEquals(
                reached.round(MathContext.DECIMAL32).compareTo(BigDecimal.ONE) >= 0,
                measure.met().value().orElseThrow());
    }
}
