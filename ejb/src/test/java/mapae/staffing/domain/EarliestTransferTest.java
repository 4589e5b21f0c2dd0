package mapae.staffing.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.shared.Figure;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * Periods are those of the Decree on the Appointment of Public Officials, art. 45(1), as amended to 2026-09-29: three
 * years in general, two for section-chief-level posts of grades 3 and 4 and for the senior civil service.
 */
class EarliestTransferTest {

    private static final Bilingual BASIS =
            new Bilingual("공무원임용령 제45조제1항", "Decree on the Appointment of Public Officials, art. 45(1)");
    private static final LocalDate LAW = LocalDate.of(2015, 1, 1);
    private static final PostingPeriod GENERAL =
            new PostingPeriod(1, PostingPeriod.GENERAL, 36, BASIS, "LAW", LAW, Optional.empty());
    private static final PostingPeriod SECTION_CHIEF =
            new PostingPeriod(2, PostingPeriod.SECTION_CHIEF, 24, BASIS, "LAW", LAW, Optional.empty());
    private static final List<PostingPeriod> RULES = List.of(GENERAL, SECTION_CHIEF);

    @Test
    void isThreeYearsAfterAppointmentInGeneral() {
        assertEquals(Optional.of(LocalDate.of(2029, 1, 5)), earliest(LocalDate.of(2026, 1, 5), 0, 5));
    }

    @Test
    void isTwoYearsAfterAppointmentForSectionChiefs() {
        assertEquals(Optional.of(LocalDate.of(2028, 1, 5)), earliest(LocalDate.of(2026, 1, 5), 0, 4));
        assertEquals(Optional.of(LocalDate.of(2028, 1, 5)), earliest(LocalDate.of(2026, 1, 5), 0, 1));
    }

    @Test
    void isLaterByTheDaysThatTheClockLeavesOut() {
        assertEquals(Optional.of(LocalDate.of(2029, 4, 5)), earliest(LocalDate.of(2026, 1, 5), 90, 9));
    }

    @Test
    void fallsOnTheLastOfFebruaryAfterALeapDay() {
        assertEquals(Optional.of(LocalDate.of(2027, 2, 28)), earliest(LocalDate.of(2024, 2, 29), 0, 5));
    }

    @Test
    void isUndefinedForAppointmentsBeforeAnyKnownRule() {
        assertEquals(
                Figure.undefined(EarliestTransfer.NO_RULE),
                EarliestTransfer.of(LAW.minusDays(1), 0, PostingPeriod.applicable(RULES, 5, LAW.minusDays(1))));
    }

    @Test
    void takesTheVersionThatHeldOnTheDayOfAppointment() {
        LocalDate changed = LocalDate.of(2026, 6, 30);
        PostingPeriod before =
                new PostingPeriod(3, PostingPeriod.GENERAL, 24, BASIS, "FIELD", LAW, Optional.of(changed.minusDays(1)));
        PostingPeriod after = new PostingPeriod(4, PostingPeriod.GENERAL, 36, BASIS, "LAW", changed, Optional.empty());
        List<PostingPeriod> versions = List.of(after, before);
        assertEquals(Optional.of(before), PostingPeriod.applicable(versions, 6, changed.minusDays(1)));
        assertEquals(Optional.of(after), PostingPeriod.applicable(versions, 6, changed));
    }

    @Property
    void neverComesSoonerForWhoWasAppointedLater(
            @ForAll @IntRange(max = 8_000) int day,
            @ForAll @IntRange(min = 1, max = 9) int grade,
            @ForAll @IntRange(max = 400) int excluded) {
        LocalDate earlier = earliest(LAW.plusDays(day), excluded, grade).orElseThrow();
        LocalDate later = earliest(LAW.plusDays(day + 1), excluded, grade).orElseThrow();
        assertFalse(later.isBefore(earlier));
    }

    private static Optional<LocalDate> earliest(LocalDate appointed, int excluded, int grade) {
        return EarliestTransfer.of(appointed, excluded, PostingPeriod.applicable(RULES, grade, appointed))
                .value()
                .map(EarliestTransfer::day);
    }
}
