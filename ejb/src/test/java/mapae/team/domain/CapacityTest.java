package mapae.team.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import mapae.shared.Figure;
import mapae.shared.FiscalYear;
import mapae.shared.Won;
import mapae.team.domain.Capacity.Line;
import mapae.team.domain.Capacity.RateKey;
import org.junit.jupiter.api.Test;

class CapacityTest {

    private static final FiscalYear YEAR = FiscalYear.of(2026);

    private static final Capacity TEAM = new Capacity(List.of(
            new Line("product owner", 5, BigDecimal.ONE, YearMonth.of(2025, 7), YearMonth.of(2027, 6)),
            new Line("engineer", 6, new BigDecimal("2.5"), YearMonth.of(2026, 10), YearMonth.of(2027, 3))));

    @Test
    void costsItsPersonMonthsAtTheRatesOfTheYear() {
        // 12 × 7,000,001 + 3 × 2.5 × 5,000,001
        assertEquals(
                0,
                new BigDecimal("121500019.5")
                        .compareTo(TEAM.cost(
                                        YEAR,
                                        Map.of(
                                                new RateKey(YEAR, 5), Won.of(7_000_001),
                                                new RateKey(YEAR, 6), Won.of(5_000_001)))
                                .value()
                                .orElseThrow()));
        assertEquals(new BigDecimal("3.5"), TEAM.equivalents(YearMonth.of(2026, 12)));
        assertEquals(BigDecimal.ZERO, TEAM.equivalents(YearMonth.of(2027, 7)));
    }

    @Test
    void isUndefinedWithoutARateAndNotZero() {
        assertEquals(
                Figure.undefined("team.rate-unknown"),
                TEAM.cost(YEAR, Map.of(new RateKey(YEAR, 5), Won.of(7_000_000))));
        assertEquals(
                Figure.undefined("team.rate-unknown"),
                TEAM.cost(YEAR, Map.of(new RateKey(YEAR, 5), Won.of(1), new RateKey(YEAR.plus(1), 6), Won.of(1))));
        assertEquals(Figure.of(BigDecimal.ZERO), TEAM.cost(FiscalYear.of(2030), Map.of()));
    }
}
