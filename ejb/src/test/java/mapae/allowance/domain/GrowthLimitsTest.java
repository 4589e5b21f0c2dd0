package mapae.allowance.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mapae.allowance.domain.GrowthLimits.Growth;
import mapae.allowance.domain.GrowthLimits.Step;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

class GrowthLimitsTest {

    private static final GrowthLimits LIMITS = new GrowthLimits(
            List.of(new Step(Won.of(100_000), BigDecimal.valueOf(15)), new Step(Won.ZERO, BigDecimal.valueOf(20))));

    private static Growth growth(long agreed, long before, long asked) {
        return LIMITS.growth(Won.of(agreed), Won.of(before), Won.of(asked)).orElseThrow();
    }

    @Test
    void asksForAStudyExactlyAtTheLimit() {
        assertFalse(growth(1_000, 140, 59).asksForStudy());
        assertTrue(growth(1_000, 140, 60).asksForStudy());
        assertEquals(
                0,
                BigDecimal.valueOf(20)
                        .compareTo(growth(1_000, 140, 60).percent().value().orElseThrow()));
    }

    @Test
    void asksSoonerOfTheLargest() {
        assertTrue(growth(99_999, 0, 20_000).asksForStudy());
        assertFalse(growth(99_999, 0, 19_999).asksForStudy());
        assertTrue(growth(100_000, 0, 15_000).asksForStudy());
        assertFalse(growth(100_000, 0, 14_999).asksForStudy());
    }

    @Test
    void knowsNoGrowthOfNothing() {
        assertEquals(
                Optional.of(GrowthLimits.NOTHING_AGREED),
                growth(0, 0, 1).percent().reason());
        assertTrue(growth(0, 0, 1).asksForStudy());
        assertEquals(Optional.empty(), new GrowthLimits(List.of()).growth(Won.ZERO, Won.ZERO, Won.ZERO));
    }
}
