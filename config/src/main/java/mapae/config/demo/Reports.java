package mapae.config.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Monthly reports up to 2026-10, with the gaps that real reporting has. */
final class Reports {

    private static final YearMonth LAST = YearMonth.from(Investment.AS_OF);
    private static final String[] RATINGS = {"GREEN", "AMBER_GREEN", "AMBER", "AMBER_RED", "RED"};

    private final BiFunction<Investment, LocalDate, String> reporter;
    private final Notes notes = new Notes();

    /** @param reporter who reports on an investment on a day */
    Reports(BiFunction<Investment, LocalDate, String> reporter) {
        this.reporter = reporter;
    }

    List<Report> of(List<Investment> investments) {
        List<Report> all = new ArrayList<>();
        int[] unreported = new int
                [(int) investments.stream()
                                .mapToLong(one -> one.owner().id())
                                .max()
                                .orElse(0)
                        + 1];
        for (Investment one : investments) {
            List<Report> own = of(one);
            int owner = (int) one.owner().id();
            if (Accounts.managed(one.owner()) && waits(one) && unreported[owner] < 5) {
                unreported[owner]++;
                own.removeIf(report -> report.month().equals(LAST));
            }
            all.addAll(own);
        }
        return all;
    }

    /** Something for its manager to do: the last month is still to be reported. */
    private static boolean waits(Investment one) {
        return one.stage().equals("DELIVERY") && one.lastMonth() > 2;
    }

    private List<Report> of(Investment one) {
        Draw draw = Draw.of("reports/" + one.code());
        List<Figures> course = Course.of(one);
        List<Report> reports = new ArrayList<>();
        boolean large = one.total() >= 10_000 * Investment.MILLION;
        Long benefits = large || draw.chance(15)
                ? one.total() / 100_000_000 * draw.between(80, 260) * Investment.MILLION
                : null;
        for (int month = 1; month <= course.size(); month++) {
            boolean ends = month == course.size();
            if (one.scandal() == null && !ends && month > 1 && draw.chance(3)) {
                continue;
            }
            Figures figures = course.get(month - 1);
            YearMonth when = one.month(month);
            LocalDateTime at = when.plusMonths(1)
                    .atDay(draw.between(2, 12))
                    .atTime(draw.between(0, 8), draw.below(60), draw.below(60));
            reports.add(new Report(
                    one.id(),
                    when,
                    measured(one, month) ? figures.progress() : null,
                    one.scandal() == null && !ends && draw.chance(1) ? null : (Long) figures.cost(),
                    draw.chance(5) ? null : yearForecast(one, when, course),
                    large ? wholeLife(one, month) : null,
                    benefits,
                    one.stopAfter() == month ? null : figures.forecastFinish(),
                    one.scandal() == null && draw.chance(2) ? null : RATINGS[figures.rating()],
                    notes.about(one, month, draw),
                    reporter.apply(one, at.toLocalDate()),
                    at));
        }
        return reports;
    }

    /** What is run has no scope left to measure, and some never measure theirs. */
    private static boolean measured(Investment one, int month) {
        boolean running = one.kind().equals("SERVICE") && month > one.buildMonths() + one.slipMonths();
        return !running && (one.id() % 47 != 11 || one.scandal() != null);
    }

    /** The budget until spring, what is really coming from May on; in steps of a million won. */
    private static Long yearForecast(Investment one, YearMonth when, List<Figures> course) {
        Long budget = one.budgets().get(when.getYear());
        if (when.getMonthValue() < 5 && budget != null) {
            return budget;
        }
        int first = course.size();
        long before = 0;
        long last = 0;
        for (int month = 1; month <= course.size(); month++) {
            int year = one.month(month).getYear();
            before = year < when.getYear() ? course.get(month - 1).cost() : before;
            last = year <= when.getYear() ? course.get(month - 1).cost() : last;
            first = year == when.getYear() ? Math.min(first, month) : first;
        }
        int monthsLeft = when.getYear() == LAST.getYear() && one.stopAfter() == 0 && !one.finished() ? 2 : 0;
        long coming = last - before;
        long monthly = coming / Math.max(1, course.size() - first + 1);
        return (coming + monthly * monthsLeft) / Investment.MILLION * Investment.MILLION;
    }

    private static long wholeLife(Investment one, int month) {
        int months = one.actualMonths();
        long permille = 1_000 + (long) (one.costPermille() - 1_000) * Math.min(month, months) / months;
        return one.total() / Investment.MILLION * permille / 1_000 * Investment.MILLION;
    }
}
