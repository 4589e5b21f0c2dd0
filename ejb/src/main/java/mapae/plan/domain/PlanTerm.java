package mapae.plan.domain;

import java.util.List;
import java.util.stream.IntStream;
import mapae.shared.FiscalYear;

/**
 * The fiscal years of a plan.
 *
 * @param first the first of them
 * @param years how many follow one another, the first among them; 1 to {@link #MOST}
 */
public record PlanTerm(FiscalYear first, int years) {

    /** As many years as a plan may have here. */
    public static final int MOST = 10;

    /** @throws IllegalArgumentException for a number of years out of range */
    public PlanTerm {
        if (years < 1 || years > MOST) {
            throw new IllegalArgumentException("a plan of " + years + " years");
        }
    }

    /** The last year. */
    public FiscalYear last() {
        return first.plus(years - 1);
    }

    /** All of them, in order. */
    public List<FiscalYear> all() {
        return IntStream.range(0, years).mapToObj(first::plus).toList();
    }

    /** Whether the year is one of them. */
    public boolean holds(FiscalYear year) {
        return first.compareTo(year) <= 0 && year.compareTo(last()) <= 0;
    }

    /** As many years, one later. */
    public PlanTerm next() {
        return new PlanTerm(first.plus(1), years);
    }
}
