package mapae.calendar.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import mapae.shared.Figure;
import mapae.shared.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clocks of prior consultation over four years of Korean holidays; the expected days were counted by hand. */
class WorkingDaysTest {

    private static final WorkingDays CALENDAR = NamedHolidays.workingDays();

    @ParameterizedTest(name = "{0}: {1} + {2} = {3}")
    @CsvSource({
        // Seollal 9-12 February with its substitute on Monday, then 1 March
        "before Seollal 2024,                                  2024-02-08, 15, 2024-03-05",
        // 16-18 September off, Armed Forces Day once, then 3 and 9 October
        "before Chuseok 2024 and a temporary holiday,          2024-09-13, 30, 2024-11-04",
        "over the end of 2024,                                 2024-12-24, 15, 2025-01-16",
        // Monday 27 January was added to Seollal 28-30; Monday 3 March is a substitute
        "before Seollal 2025 with its temporary holiday,       2025-01-24, 30, 2025-03-14",
        // 1 May 2025 was worked in offices; 5 May is two holidays, 6 May their substitute
        "before the double holiday of 5 May 2025,              2025-04-30, 15, 2025-05-23",
        "over a presidential election,                         2025-06-02, 15, 2025-06-25",
        // 3 and 6-9 October off: Chuseok's substitute on the 8th meets Hangeul Day
        "before Chuseok 2025 with its substitute,              2025-09-26, 15, 2025-10-24",
        "over the end of 2025,                                 2025-12-22, 30, 2026-02-04",
        // Seollal 16-18 February; Monday 2 March is a substitute
        "before Seollal 2026,                                  2026-02-13, 15, 2026-03-12",
        // 1, 5 and 25 May, 3 June
        "over Labour Day and a substitute and an election 2026, 2026-04-24, 30, 2026-06-11",
        "received on a Sunday that is a holiday,               2026-05-24, 15, 2026-06-16",
        // the first Constitution Day that is a holiday again, a Friday
        "over Constitution Day 2026,                           2026-07-16, 15, 2026-08-07",
        // Saturday 26 September gives no substitute; Monday 5 October is one
        "before Chuseok 2026,                                  2026-09-18, 15, 2026-10-15",
        "over the end of 2026,                                 2026-12-18, 30, 2027-02-02",
        // Seollal on a Sunday: Tuesday 9 February is a substitute
        "before Seollal 2027,                                  2027-02-05, 15, 2027-03-03",
        "over the substitute of Labour Day 2027,               2027-04-30, 15, 2027-05-26",
        "over the substitute of Constitution Day 2027,         2027-07-16, 15, 2027-08-09",
        // Chuseok 14-16 September; 4 and 11 October are substitutes
        "before Chuseok 2027,                                  2027-09-13, 30, 2027-11-01"
    })
    void endsTermsOnTheDayCountedByHand(String name, LocalDate received, int days, LocalDate due) {
        assertEquals(Figure.of(due), CALENDAR.plus(received, days));
        assertEquals(Figure.of(days), CALENDAR.between(received, due));
        assertEquals(Figure.of(-days), CALENDAR.between(due, received));
    }

    /** Result in 30 working days, objection in 15 of it, reply in 15 of that: each begins when the one before ended. */
    @Test
    void runsTheThreeClocksOfPriorConsultationOneAfterAnother() {
        LocalDate result = CALENDAR.plus(LocalDate.of(2025, 9, 12), 30).value().orElseThrow();
        assertEquals(LocalDate.of(2025, 10, 31), result);
        LocalDate objection = CALENDAR.plus(result, 15).value().orElseThrow();
        assertEquals(LocalDate.of(2025, 11, 21), objection);
        assertEquals(
                LocalDate.of(2025, 12, 12), CALENDAR.plus(objection, 15).value().orElseThrow());
    }

    @Test
    void tellsWhatIsLeftAndWhatIsOver() {
        Deadline deadline = CALENDAR.deadline(LocalDate.of(2026, 9, 18), 15);
        LocalDate due = LocalDate.of(2026, 10, 15);
        assertEquals(Figure.of(due), deadline.due());
        assertEquals(Figure.of(15), deadline.left(LocalDate.of(2026, 9, 18), CALENDAR));
        assertEquals(Figure.of(0), deadline.left(due, CALENDAR));
        assertEquals(Figure.of(-1), deadline.left(due.plusDays(1), CALENDAR));
        assertEquals(Figure.of(false), deadline.isOver(due));
        assertEquals(Figure.of(true), deadline.isOver(due.plusDays(1)));
    }

    @Test
    void countsNothingInAYearThatIsNotKnown() {
        Figure<LocalDate> unknown = Figure.undefined(WorkingDays.UNKNOWN_YEAR);
        assertEquals(Figure.of(LocalDate.of(2027, 12, 31)), CALENDAR.plus(LocalDate.of(2027, 12, 20), 8));
        assertEquals(unknown, CALENDAR.plus(LocalDate.of(2027, 12, 20), 9));
        assertEquals(unknown, CALENDAR.plus(LocalDate.of(2023, 12, 29), 15), "the last days of 2023 are not known");
        assertEquals(
                Figure.undefined(WorkingDays.UNKNOWN_YEAR),
                CALENDAR.between(LocalDate.of(2027, 12, 31), LocalDate.of(2028, 1, 3)));
        assertEquals(
                Figure.undefined(WorkingDays.UNKNOWN_YEAR),
                CALENDAR.deadline(LocalDate.of(2027, 12, 20), 30).left(LocalDate.of(2027, 12, 21), CALENDAR));
        assertEquals(Figure.undefined(WorkingDays.UNKNOWN_YEAR), CALENDAR.isWorkingDay(LocalDate.of(2028, 1, 3)));
    }

    @Test
    void refusesTermsOfNoDaysAndOfAges() {
        LocalDate day = LocalDate.of(2026, 1, 2);
        assertThrows(Refusal.class, () -> CALENDAR.plus(day, 0));
        assertThrows(Refusal.class, () -> CALENDAR.plus(day, WorkingDays.LONGEST + 1));
    }

    @Property
    void whatIsAddedIsCounted(@ForAll @IntRange(max = 1_200) int start, @ForAll @IntRange(min = 1, max = 60) int days) {
        LocalDate from = LocalDate.of(2024, 1, 1).plusDays(start);
        LocalDate due = CALENDAR.plus(from, days).value().orElseThrow();
        assertEquals(Figure.of(days), CALENDAR.between(from, due));
        assertEquals(Figure.of(true), CALENDAR.isWorkingDay(due));
        assertTrue(CALENDAR.plus(from, days + 1).value().orElseThrow().isAfter(due));
    }
}
