package mapae.progress.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import mapae.shared.Percent;
import mapae.shared.Refusal;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a month's report may say. */
class ReportRulesTest {

    private static final YearMonth NOW = YearMonth.of(2026, 11);
    private static final YearMonth START = YearMonth.of(2025, 3);
    private static final Optional<String> NO_NOTE = Optional.empty();
    private static final MonthReport BEFORE = report("2026-09", "40.00", 4_000L, "2027-06-30");

    @Test
    void takesAnOrdinaryMonth() {
        accepts(report("2026-10", "45.5", 4_500L, "2027-07-31"), NO_NOTE);
    }

    @Test
    void takesTheCurrentMonthAndTheMonthOfTheStart() {
        accepts(report("2026-11", "45", 4_500L, "2027-07-31"), NO_NOTE);
        assertDoesNotThrow(() -> ReportRules.check(
                report("2025-03", "0", 0L, "2027-07-31"), NO_NOTE, Optional.empty(), NOW, Optional.of(START)));
    }

    @Test
    void takesWhatIsNotKnown() {
        accepts(report("2026-10", null, null, null), Optional.of("Figures follow"));
        accepts(report("2026-10", null, 4_500L, null), NO_NOTE);
    }

    @Test
    void refusesAReportWithoutContent() {
        refuses("progress.nothing-said", report("2026-10", null, null, null), NO_NOTE);
    }

    @Test
    void refusesAMonthToCome() {
        refuses("progress.month-in-future", report("2026-12", "45", 4_500L, null), NO_NOTE);
    }

    @Test
    void refusesAMonthBeforeTheStart() {
        refuses("progress.month-before-start", report("2025-02", "1", 1L, null), NO_NOTE);
    }

    @Test
    void refusesAMonthOutsideEveryFiscalYearEvenWhereTheStartIsUnknown() {
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> ReportRules.check(
                        report("1947-12", "1", 1L, null), NO_NOTE, Optional.empty(), NOW, Optional.empty()));
        assertEquals("progress.date-out-of-range", refusal.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-28", "1999-01-01"})
    void refusesAFinishBeforeTheStart(String finish) {
        refuses("progress.finish-before-start", report("2026-10", "45", 4_500L, finish), NO_NOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "2201-01-01", "+99999-01-01"})
    void refusesAFinishThatNoCalendarOfOursHolds(String finish) {
        refuses("progress.date-out-of-range", report("2026-10", "45", 4_500L, finish), NO_NOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01", "1000"})
    void refusesMoreThanTheWholeAndLessThanNothing(String percent) {
        refuses("progress.percent", report("2026-10", percent, 4_500L, null), NO_NOTE);
    }

    @Test
    void saysNoToAHugeExponentWithoutSpellingItOut() {
        MonthReport huge = report("2026-10", "1e999999999", 4_500L, null);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> refuses("progress.percent", huge, NO_NOTE));
    }

    @Test
    void refusesCostsBelowNothing() {
        refuses("progress.cost-negative", report("2026-10", "45", -1L, null), NO_NOTE);
    }

    @Test
    void wantsAFallExplained() {
        refuses("progress.fell-without-note", report("2026-10", "39.99", 4_500L, null), NO_NOTE);
        refuses("progress.fell-without-note", report("2026-10", "39.99", 4_500L, null), Optional.of("  "));
        refuses("progress.cost-fell-without-note", report("2026-10", "45", 3_999L, null), NO_NOTE);
        accepts(report("2026-10", "39.99", 3_999L, null), Optional.of("Acceptance withdrawn, invoice credited"));
    }

    @Test
    void takesTheSameFiguresAgain() {
        accepts(report("2026-10", "40", 4_000L, null), NO_NOTE);
    }

    @Test
    void boundsTheNote() {
        refuses("progress.note-too-long", report("2026-10", "45", 4_500L, null), Optional.of("가".repeat(100_001)));
    }

    private static void accepts(MonthReport report, Optional<String> note) {
        assertDoesNotThrow(() -> ReportRules.check(report, note, Optional.of(BEFORE), NOW, Optional.of(START)));
    }

    private static void refuses(String code, MonthReport report, Optional<String> note) {
        Refusal refusal = assertThrows(
                Refusal.class, () -> ReportRules.check(report, note, Optional.of(BEFORE), NOW, Optional.of(START)));
        assertEquals(code, refusal.code());
        assertFalse(refusal.text(Locale.KOREAN).equals(code), "no Korean text for " + code);
        assertFalse(refusal.text(Locale.ENGLISH).equals(code), "no English text for " + code);
    }

    private static MonthReport report(String month, String percent, Long cost, String finish) {
        return new MonthReport(
                YearMonth.parse(month),
                Optional.ofNullable(percent).map(BigDecimal::new).map(Percent::new),
                Optional.ofNullable(cost).map(Won::of),
                Optional.empty(),
                Optional.ofNullable(finish).map(LocalDate::parse),
                Optional.empty());
    }
}
