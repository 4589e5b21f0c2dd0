package mapae.allowance.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import mapae.allowance.domain.RequestLimit.Asked;
import mapae.shared.Certainty;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

class RequestLimitTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final RequestLimit LIMIT =
            new RequestLimit(3, LocalDate.of(2000, 1, 1), BigDecimal.TEN, 2, 12, Certainty.FIELD, "", "");

    private static Asked asked(long id, String day, long amount) {
        return new Asked(id, LocalDate.parse(day), Won.of(amount));
    }

    @Test
    void isAPartOfTheAgreedTotalRoundedDown() {
        assertEquals(Won.of(99), LIMIT.of(Won.of(999)));
    }

    /** The window moves: a year ago to the day no longer counts, the day after does. */
    @Test
    void countsWhatWasAskedWithinTheWindow() {
        List<Asked> all = List.of(asked(1, "2025-11-24", 50), asked(2, "2025-11-25", 50), asked(3, "2026-11-24", 50));
        assertEquals(
                List.of(2L, 3L),
                LIMIT.within(all, TODAY).stream().map(Asked::id).toList());
    }

    @Test
    void findsASplitRequestAndNoneWhereOneAloneIsTooLarge() {
        Won agreed = Won.of(1_000);
        List<Asked> before = List.of(asked(1, "2026-10-01", 60));
        assertFalse(LIMIT.isSplit(agreed, Won.of(40), before));
        assertTrue(LIMIT.isSplit(agreed, Won.of(41), before));
        assertFalse(LIMIT.isSplit(agreed, Won.of(101), before));
        assertFalse(LIMIT.isSplit(agreed, Won.of(100), List.of()));
    }
}
