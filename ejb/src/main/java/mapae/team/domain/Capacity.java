package mapae.team.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import mapae.shared.Figure;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * What a team is planned to be: full-time equivalents by role and grade, from a month to a month.
 *
 * @param lines each a role at a grade
 */
public record Capacity(List<Line> lines) {

    /** How {@link #cost} is computed. */
    public static final String FORMULA = "Σ full-time equivalents × rate of a person-month";

    /**
     * A role at a grade.
     *
     * @param role which role
     * @param grade 1 (highest) to 9
     * @param equivalents full-time equivalents, above 0
     * @param from first month
     * @param until last month, not before the first
     */
    public record Line(String role, int grade, BigDecimal equivalents, YearMonth from, YearMonth until) {

        /** Whether it counts in a month. */
        public boolean covers(YearMonth month) {
            return !month.isBefore(from) && !month.isAfter(until);
        }
    }

    /**
     * For what a person-month is reckoned at.
     *
     * @param year in which fiscal year
     * @param grade of which grade
     */
    public record RateKey(FiscalYear year, int grade) {}

    public Capacity {
        lines = List.copyOf(lines);
    }

    /** Full-time equivalents in a month. */
    public BigDecimal equivalents(YearMonth month) {
        return lines.stream()
                .filter(line -> line.covers(month))
                .map(Line::equivalents)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * What it is reckoned to cost in a fiscal year: {@value #FORMULA}, exact. Undefined where a grade has no rate that year.
     *
     * @param rates won a person-month
     */
    public Figure<BigDecimal> cost(FiscalYear year, Map<RateKey, Won> rates) {
        BigDecimal sum = BigDecimal.ZERO;
        for (YearMonth month = year.firstMonth(); !month.isAfter(year.lastMonth()); month = month.plusMonths(1)) {
            for (Line line : lines) {
                if (!line.covers(month)) {
                    continue;
                }
                Won rate = rates.get(new RateKey(year, line.grade()));
                if (rate == null) {
                    return Figure.undefined("team.rate-unknown");
                }
                sum = sum.add(line.equivalents().multiply(rate.toBigDecimal()));
            }
        }
        return Figure.of(sum);
    }
}
