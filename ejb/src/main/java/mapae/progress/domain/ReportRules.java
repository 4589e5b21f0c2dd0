package mapae.progress.domain;

import java.time.YearMonth;
import java.util.Optional;
import mapae.shared.Refusal;
import mapae.shared.Won;

/** What a month's report may say. Each refusal names the field's rule. */
public final class ReportRules {

    private ReportRules() {}

    /**
     * Checks a report against itself and against the month before it.
     *
     * @param report what is reported
     * @param note the reporter's words; needed where a figure falls
     * @param before the latest earlier report, if any
     * @param now the current month
     * @param start the month in which the investment starts, if known
     * @throws Refusal {@code progress.month-in-future}, {@code progress.month-before-start}, {@code progress.percent},
     *     {@code progress.cost-negative}, {@code progress.fell-without-note} or {@code progress.cost-fell-without-note}
     */
    public static void check(
            MonthReport report,
            Optional<String> note,
            Optional<MonthReport> before,
            YearMonth now,
            Optional<YearMonth> start) {
        if (report.month().isAfter(now)) {
            throw Refusal.rule("progress.month-in-future", report.month());
        }
        if (start.isPresent() && report.month().isBefore(start.get())) {
            throw Refusal.rule("progress.month-before-start", report.month(), start.get());
        }
        if (report.physicalProgress().isPresent()
                && !report.physicalProgress().get().isShareOfWhole()) {
            throw Refusal.rule(
                    "progress.percent", report.physicalProgress().get().value().toPlainString());
        }
        if (report.actualCost().filter(Won::isNegative).isPresent()
                || report.yearForecast().filter(Won::isNegative).isPresent()) {
            throw Refusal.rule("progress.cost-negative");
        }
        boolean explained = note.filter(words -> !words.isBlank()).isPresent();
        if (!explained && fell(before.flatMap(MonthReport::physicalProgress), report.physicalProgress())) {
            throw Refusal.rule("progress.fell-without-note");
        }
        if (!explained && fell(before.flatMap(MonthReport::actualCost), report.actualCost())) {
            throw Refusal.rule("progress.cost-fell-without-note");
        }
    }

    private static <T extends Comparable<T>> boolean fell(Optional<T> before, Optional<T> now) {
        return before.isPresent() && now.isPresent() && now.get().compareTo(before.get()) < 0;
    }
}
