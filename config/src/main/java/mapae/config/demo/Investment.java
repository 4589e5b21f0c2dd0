package mapae.config.demo;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An investment with its plan and its fate.
 *
 * @param months how many months it is planned to take, the first and the last included
 * @param buildMonths how many of them build; the others run what was built
 * @param total budget at completion, in won
 * @param buildTotal the part of it that builds, in won
 * @param slipMonths by how many months it ends later than planned
 * @param costPermille what work worth 1,000 costs in the end
 * @param stopAfter after how many months it is stopped; 0 if it is not
 * @param scandal null for most
 */
record Investment(
        long id,
        String code,
        Organisation owner,
        Titles.Title title,
        String kind,
        LocalDate startsOn,
        LocalDate plannedFinish,
        int months,
        int buildMonths,
        long total,
        long buildTotal,
        Story story,
        int slipMonths,
        int costPermille,
        int stopAfter,
        Scandal scandal) {

    /** The last day the portfolio knows of. */
    static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);

    static final long MILLION = 1_000_000L;

    YearMonth month(int number) {
        return YearMonth.from(startsOn).plusMonths(number - 1L);
    }

    /** How many months have begun by the as-of day; 0 or less for what starts later. */
    int elapsedMonths() {
        return (int) ChronoUnit.MONTHS.between(YearMonth.from(startsOn), YearMonth.from(AS_OF)) + 1;
    }

    int actualMonths() {
        return months + slipMonths;
    }

    LocalDate actualFinish() {
        return plannedFinish.plusMonths(slipMonths);
    }

    boolean started() {
        return !startsOn.isAfter(AS_OF);
    }

    boolean finished() {
        return stopAfter == 0 && !actualFinish().isAfter(AS_OF);
    }

    /** The last month to report on, counted from 1; 0 for what has not started. */
    int lastMonth() {
        int end = stopAfter > 0 ? stopAfter : actualMonths();
        return Math.max(0, Math.min(end, elapsedMonths()));
    }

    /** Planned value at the end of a month, counted from 1. */
    long planned(int month) {
        return Curve.reached(total, months, buildMonths, buildTotal, month);
    }

    /** What is really done by the end of a month, in planned money. */
    long done(int month) {
        return Curve.reached(total, actualMonths(), buildMonths + slipMonths, buildTotal, month);
    }

    /** How much of the slip its people admit: a third of it at 30, 55 and 80 percent of the planned time. */
    int admittedSlip(int month) {
        int percent = month * 100 / months;
        int thirds = percent >= 80 ? 3 : percent >= 55 ? 2 : percent >= 30 ? 1 : 0;
        return (slipMonths * thirds + 2) / 3;
    }

    LocalDate forecastFinish(int month) {
        return plannedFinish.plusMonths(admittedSlip(month));
    }

    boolean building() {
        return lastMonth() <= buildMonths + slipMonths;
    }

    String stage() {
        if (!started()) {
            // what starts next year and has its money requested is decided; the rest is an idea
            return startsOn.getYear() == 2027 && id % 3 != 0 ? "APPROVED" : "PROPOSED";
        }
        if (stopAfter > 0) {
            return "STOPPED";
        }
        if (finished()) {
            return kind.equals("PLATFORM") || kind.equals("PROJECT") && id % 5 < 2 ? "OPERATION" : "CLOSED";
        }
        return building() ? "DELIVERY" : "OPERATION";
    }

    /** Last day of what ended; null while it goes on. */
    LocalDate endedOn() {
        if (stopAfter > 0) {
            return month(stopAfter).atEndOfMonth();
        }
        return stage().equals("CLOSED") ? actualFinish() : null;
    }

    /** Yearly budgets in whole million won; together the budget at completion. */
    SortedMap<Integer, Long> budgets() {
        SortedMap<Integer, Long> budgets = new TreeMap<>();
        long before = 0;
        for (int year = startsOn.getYear(); year <= plannedFinish.getYear(); year++) {
            int lastMonthOfYear =
                    (int) ChronoUnit.MONTHS.between(YearMonth.from(startsOn), YearMonth.of(year, Month.DECEMBER)) + 1;
            long until = planned(lastMonthOfYear) / MILLION * MILLION;
            budgets.put(year, until - before);
            before = until;
        }
        return budgets;
    }
}
