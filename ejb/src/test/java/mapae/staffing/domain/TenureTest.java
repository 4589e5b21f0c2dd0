package mapae.staffing.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import mapae.shared.Figure;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TenureTest {

    private static final LocalDate APPOINTED = LocalDate.of(2024, 3, 4);

    @Test
    void hasNothingOnTheDayOfAppointment() {
        assertEquals(Figure.of(new Tenure(0)), Tenure.on(APPOINTED, 0, APPOINTED));
    }

    /** 2024-03-04 to 2026-03-04 are 730 days; half a year of leave does not count (art. 45 of the decree). */
    @Test
    void leavesOutWhatTheDecreeLeavesOut() {
        assertEquals(Figure.of(new Tenure(730)), Tenure.on(APPOINTED, 0, LocalDate.of(2026, 3, 4)));
        assertEquals(Figure.of(new Tenure(548)), Tenure.on(APPOINTED, 182, LocalDate.of(2026, 3, 4)));
    }

    @Test
    void isUndefinedBeforeTheAppointment() {
        assertEquals(Figure.undefined(Tenure.NOT_YET_APPOINTED), Tenure.on(APPOINTED, 0, LocalDate.of(2024, 3, 3)));
    }

    @Test
    void isUndefinedWhereMoreIsLeftOutThanPassed() {
        assertEquals(Figure.undefined(Tenure.EXCLUDED_EXCEED), Tenure.on(APPOINTED, 11, APPOINTED.plusDays(10)));
        assertEquals(Figure.of(new Tenure(0)), Tenure.on(APPOINTED, 10, APPOINTED.plusDays(10)));
    }

    @Property
    void growsByADayEachDay(@ForAll @IntRange(max = 20_000) int passed, @ForAll @IntRange(max = 400) int excluded) {
        LocalDate day = APPOINTED.plusDays(passed + excluded);
        long before = Tenure.on(APPOINTED, excluded, day).value().orElseThrow().days();
        long after = Tenure.on(APPOINTED, excluded, day.plusDays(1))
                .value()
                .orElseThrow()
                .days();
        assertEquals(passed, before);
        assertEquals(before + 1, after);
    }
}
