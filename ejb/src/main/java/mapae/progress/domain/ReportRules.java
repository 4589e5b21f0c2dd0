package mapae.progress.domain;

import java.time.YearMonth;
import java.util.Optional;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** What a month's report may say. Each refusal names the field's rule. */
public final class ReportRules {

    private static final int EARLIEST_YEAR = 1900;
    private static final int LONGEST_NOTE = 100_000;

    private ReportRules() {}

    /**
     * Checks a report against itself and against the month before it.
     *
     * @param report what is reported
     * @param note the reporter's words; needed where a figure falls
     * @param before the latest earlier report, if any
     * @param now the current month
     * @param start the month in which the investment starts, if known
     * @throws Refusal {@code progress.nothing-said}, {@code progress.note-too-long}, {@code progress.date-out-of-range},
     *     {@code progress.month-in-future}, {@code progress.month-before-start}, {@code progress.finish-before-start},
     *     {@code progress.percent}, {@code progress.cost-negative}, {@code progress.fell-without-note} or
     *     {@code progress.cost-fell-without-note}
     */
    public static void check(
            MonthReport report,
            Optional<String> note,
            Optional<MonthReport> before,
            YearMonth now,
            Optional<YearMonth> start) {
        if (report.saysNothing() && note.isEmpty()) {
            throw Refusal.invalid("progress.nothing-said");
        }
        if (note.map(String::length).orElse(0) > LONGEST_NOTE) {
            throw Refusal.invalid("progress.note-too-long", LONGEST_NOTE);
        }
        checkDates(report, now, start);
        checkFigures(report);
        boolean explained = note.filter(words -> !words.isBlank()).isPresent();
        if (!explained && fell(before.flatMap(MonthReport::physicalProgress), report.physicalProgress())) {
            throw Refusal.rule("progress.fell-without-note");
        }
        if (!explained && fell(before.flatMap(MonthReport::actualCost), report.actualCost())) {
            throw Refusal.rule("progress.cost-fell-without-note");
        }
    }

    private static void checkDates(MonthReport report, YearMonth now, Optional<YearMonth> start) {
        if (!FiscalYear.isOne(report.month().getYear())) {
            throw Refusal.invalid("progress.date-out-of-range", report.month(), FiscalYear.EARLIEST, FiscalYear.LATEST);
        }
        if (report.month().isAfter(now)) {
            throw Refusal.rule("progress.month-in-future", report.month());
        }
        if (start.isPresent() && report.month().isBefore(start.get())) {
            throw Refusal.rule("progress.month-before-start", report.month(), start.get());
        }
        report.forecastFinish().ifPresent(finish -> {
            if (finish.getYear() < EARLIEST_YEAR || finish.getYear() > FiscalYear.LATEST) {
                throw Refusal.invalid("progress.date-out-of-range", finish, EARLIEST_YEAR, FiscalYear.LATEST);
            }
            if (start.isPresent() && YearMonth.from(finish).isBefore(start.get())) {
                throw Refusal.rule("progress.finish-before-start", finish, start.get());
            }
        });
    }

    private static void checkFigures(MonthReport report) {
        if (report.physicalProgress().isPresent()
                && !report.physicalProgress().get().isShareOfWhole()) {
            // not spelled out: a short exponent can stand for a gigabyte of digits
            throw Refusal.rule(
                    "progress.percent", report.physicalProgress().get().value());
        }
        if (report.actualCost().filter(Won::isNegative).isPresent()
                || report.yearForecast().filter(Won::isNegative).isPresent()) {
            throw Refusal.rule("progress.cost-negative");
        }
    }

    private static <T extends Comparable<T>> boolean fell(Optional<T> before, Optional<T> now) {
        return before.isPresent() && now.isPresent() && now.get().compareTo(before.get()) < 0;
    }
}
