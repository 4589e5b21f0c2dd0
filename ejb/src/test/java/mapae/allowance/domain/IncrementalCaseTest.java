package mapae.allowance.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import mapae.shared.Figure;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

class IncrementalCaseTest {

    private static IncrementalCase.Values values(long costs, long benefits) {
        return new IncrementalCase.Values(Won.of(costs), Won.of(benefits));
    }

    private static String rounded(Figure<BigDecimal> figure) {
        return figure.value().orElseThrow().setScale(4, RoundingMode.HALF_UP).toPlainString();
    }

    /** 900 more bring 1,500 more than stopping; 300 more bring 200 more than going on reduced. */
    @Test
    void comparesWithStoppingAndWithGoingOnReduced() {
        IncrementalCase increment = new IncrementalCase(values(1_000, 1_500), values(100, 0), values(700, 1_300));
        assertEquals("1.6667", rounded(increment.againstStopping()));
        assertEquals("0.6667", rounded(increment.againstReduced()));
    }

    @Test
    void isNoRatioWhereTheRaiseCostsNoMore() {
        IncrementalCase increment = new IncrementalCase(values(100, 500), values(100, 0), values(200, 0));
        assertEquals(
                Optional.of(IncrementalCase.NO_MORE_COST),
                increment.againstStopping().reason());
        assertEquals(Optional.empty(), increment.againstReduced().value());
    }

    @Test
    void mayBeBelowNothing() {
        assertEquals(
                "-2.0000",
                rounded(new IncrementalCase(values(200, 100), values(100, 300), values(0, 0)).againstStopping()));
    }
}
