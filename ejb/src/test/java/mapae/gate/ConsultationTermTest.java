package mapae.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.calendar.HolidayYear;
import mapae.calendar.domain.Holiday;
import mapae.calendar.domain.NamedHolidays;
import mapae.calendar.domain.WorkingDays;
import mapae.shared.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clocks of the prior consultation, counted with the holidays that come with the system. */
class ConsultationTermTest {

    private static final List<HolidayYear> YEARS = NamedHolidays.YEARS.stream()
            .sorted()
            .map(year -> new HolidayYear(
                    year,
                    true,
                    Optional.of(LocalDate.of(2026, 10, 9)),
                    Optional.of(new Bilingual("관보", "Gazette")),
                    Optional.of("SECONDARY"),
                    NamedHolidays.all().entrySet().stream()
                            .filter(one -> one.getKey().getYear() == year)
                            .map(ConsultationTermTest::holiday)
                            .toList()))
            .toList();

    private static Holiday holiday(Map.Entry<LocalDate, NamedHolidays.Row> one) {
        Bilingual text = new Bilingual(one.getValue().names(), one.getValue().names());
        return new Holiday(
                one.getKey(), text, one.getValue().kind(), text, "SECONDARY", text, Optional.empty(), Optional.empty());
    }

    private static ConsultationTerm term(String from, int days, Optional<LocalDate> done, String today) {
        return ConsultationTerm.of(LocalDate.parse(from), days, done, LocalDate.parse(today), YEARS);
    }

    @ParameterizedTest(name = "{0} and {1} working days: {2}, without {3} weekdays")
    @CsvSource({
        // Seollal 2025 with the temporary holiday before it, and the substitute of 1 March
        "2025-01-20, 30, 2025-03-10, 5",
        // Seollal 2026, and the substitute of 1 March
        "2026-02-09, 15, 2026-03-06, 4",
        // Seollal 2027 on a weekend: Monday and the substitute day
        "2027-02-01, 15, 2027-02-24, 2",
        // Chuseok 2025 with its substitute day and Hangeul Day behind it
        "2025-09-30, 15, 2025-10-28, 5",
        // Chuseok 2026, the substitute of 3 October, Hangeul Day
        "2026-09-21, 30, 2026-11-06, 4",
        // over the end of the year
        "2026-11-24, 30, 2027-01-07, 2",
        // Labour Day and Children's Day in one week
        "2027-04-30, 15, 2027-05-26, 3",
        // received on a Saturday, and on a holiday: counted from the next working day
        "2026-11-21, 15, 2026-12-11, 0",
        "2026-12-25, 15, 2027-01-18, 1"
    })
    void endsOnAWorkingDay(String from, int days, LocalDate due, int leftOut) {
        ConsultationTerm term = term(from, days, Optional.empty(), from);
        assertEquals(Optional.of(due), term.due().value());
        assertEquals(leftOut, term.leftOut().size());
        assertEquals(Optional.of(days), term.left().value());
    }

    @Test
    void isOverdueOnlyAfterItsLastDay() {
        assertEquals(
                Optional.of(false),
                term("2026-11-24", 30, Optional.empty(), "2027-01-07")
                        .isOverdue()
                        .value());
        ConsultationTerm over = term("2026-11-24", 30, Optional.empty(), "2027-01-08");
        assertEquals(Optional.of(true), over.isOverdue().value());
        assertEquals(Optional.of(-1), over.left().value());
    }

    @Test
    void standsStillOnceItIsDone() {
        ConsultationTerm done = term("2026-11-24", 30, Optional.of(LocalDate.of(2027, 1, 7)), "2027-03-02");
        assertEquals(Optional.of(false), done.isOverdue().value());
        assertEquals(Optional.of(0), done.left().value());
        assertFalse(done.presses(5));
    }

    @Test
    void pressesFiveWorkingDaysBeforeItsEnd() {
        assertFalse(term("2026-11-24", 30, Optional.empty(), "2026-12-29").presses(5));
        assertTrue(term("2026-11-24", 30, Optional.empty(), "2026-12-30").presses(5));
    }

    @Test
    void guessesNothingInAYearWhoseHolidaysAreNotKnown() {
        ConsultationTerm term = term("2027-12-20", 15, Optional.empty(), "2027-12-21");
        assertEquals(Optional.of(WorkingDays.UNKNOWN_YEAR), term.due().reason());
        assertEquals(Optional.of(WorkingDays.UNKNOWN_YEAR), term.left().reason());
        assertEquals(Optional.of(WorkingDays.UNKNOWN_YEAR), term.isOverdue().reason());
        assertFalse(term.presses(5));
        assertEquals(List.of(), term.leftOut());
    }
}
