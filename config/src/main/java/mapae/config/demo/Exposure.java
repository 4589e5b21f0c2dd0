package mapae.config.demo;

import java.time.LocalDate;
import java.time.YearMonth;

/** What a scandal does to an honest month. */
final class Exposure {

    private Exposure() {}

    static Figures of(Investment one, int month, Figures before, Figures honest) {
        if (one.scandal() == null) {
            return honest;
        }
        int last = one.lastMonth();
        return switch (one.scandal()) {
            case ALWAYS_GREEN ->
                honest.withRating(0)
                        .withCost(Math.max(before.cost(), one.total() / 10_000 * honest.progress() * 5 / 3))
                        .withForecast(one.plannedFinish());
            case STUCK_AT_NINETY ->
                honest.withProgress(month > last - 14 ? 9_000 : Math.min(8_950, plannedProgress(one, month)))
                        .withRating(1)
                        .withForecast(month < one.months() - 2 ? one.plannedFinish() : monthsAhead(one, month, 2));
            case YEAR_END_RUSH -> honest.withCost(atYearEnd(one, month));
            case COST_WITHOUT_PROGRESS ->
                honest.withProgress(Math.min(500, honest.progress())).withRating(Math.min(2, month / 8));
            case EVER_POSTPONED ->
                honest.withRating(1)
                        .withForecast(month < one.months() - 3 ? one.plannedFinish() : nextQuarter(one, month));
            case PROGRESS_WITHDRAWN ->
                honest.withProgress(withdrawn(one, month)).withRating(month > last - 7 ? 3 : 0);
            case REVOLVING_LEAD, SPLIT_ORDERS -> honest;
        };
    }

    private static int plannedProgress(Investment one, int month) {
        return (int) (one.planned(month) * 10_000 / one.total()) / 50 * 50;
    }

    private static LocalDate monthsAhead(Investment one, int month, int ahead) {
        return one.month(month).plusMonths(ahead).atEndOfMonth();
    }

    /** The end of the next quarter: always three to five months off. */
    private static LocalDate nextQuarter(Investment one, int month) {
        YearMonth now = one.month(month);
        return now.plusMonths(2 - (now.getMonthValue() - 1) % 3 + 3L).atEndOfMonth();
    }

    /** A fiftieth of the year's budget by November, the rest in December. */
    private static long atYearEnd(Investment one, int month) {
        YearMonth now = one.month(month);
        long spent = 0;
        for (var budget : one.budgets().entrySet()) {
            if (budget.getKey() < now.getYear() || budget.getKey() == now.getYear() && now.getMonthValue() == 12) {
                spent += budget.getValue() * 99 / 100;
            } else if (budget.getKey() == now.getYear()) {
                spent += budget.getValue() / 50 * now.getMonthValue() / 11;
            }
        }
        return spent / 1_000 * 1_000;
    }

    /** Ahead of the plan up to 80 percent; seven months before the end a check finds 53. */
    private static int withdrawn(Investment one, int month) {
        int since = month - (one.lastMonth() - 7);
        if (since > 0) {
            return 5_300 + 150 * (since - 1);
        }
        return Math.min(8_000, plannedProgress(one, month) * 11 / 10);
    }
}
