package mapae.progress.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComputedRatingTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private final RatingThresholds thresholds = thresholds("0.95", "0.90", "0.85", "0.80");

    @ParameterizedTest
    @CsvSource({
        "1.2, 0.95, GREEN",
        "0.9499, 1.2, AMBER_GREEN",
        "0.9, 0.9, AMBER_GREEN",
        "0.89, 1, AMBER",
        "1, 0.85, AMBER",
        "1, 0.84, AMBER_RED",
        "0.80, 1, AMBER_RED",
        "0.7999, 1, RED",
        "2, 0, RED"
    })
    void takesTheWorseOfCostAndTime(String cost, String time, Rating expected) {
        assertEquals(
                Figure.of(expected),
                ComputedRating.of(
                        Figure.of(new BigDecimal(cost)), Figure.of(new BigDecimal(time)), Optional.of(thresholds)));
    }

    @Test
    void staysUndefinedWhereAnIndexIs() {
        assertEquals(
                Figure.undefined(EarnedValue.COST_ZERO),
                ComputedRating.of(
                        Figure.undefined(EarnedValue.COST_ZERO), Figure.of(BigDecimal.ONE), Optional.of(thresholds)));
    }

    @Test
    void needsThresholds() {
        assertEquals(
                Figure.undefined(ComputedRating.NO_THRESHOLDS),
                ComputedRating.of(Figure.of(BigDecimal.ONE), Figure.of(BigDecimal.ONE), Optional.empty()));
    }

    @Test
    void knowsItsTerm() {
        assertTrue(thresholds.isInForceOn(FIRST));
        assertFalse(thresholds.isInForceOn(FIRST.minusDays(1)));
        assertFalse(thresholds.isInForceOn(LocalDate.of(2031, 1, 1)));
    }

    @Test
    void refusesThresholdsThatDoNotRiseTowardsGreen() {
        assertThrows(IllegalArgumentException.class, () -> thresholds("0.90", "0.95", "0.85", "0.80"));
    }

    private static RatingThresholds thresholds(String green, String amberGreen, String amber, String amberRed) {
        return new RatingThresholds(
                new BigDecimal(green),
                new BigDecimal(amberGreen),
                new BigDecimal(amber),
                new BigDecimal(amberRed),
                FIRST,
                Optional.of(LocalDate.of(2030, 12, 31)),
                "test",
                "FIELD");
    }
}
