package mapae.strategy.domain;

import java.util.Optional;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.Percent;

/**
 * What part of an investment serves an objective. It ends with the objective at the latest.
 *
 * @param investment the investment
 * @param objective key of the objective
 * @param share percent of the investment, more than 0 and at most 100
 * @param from first fiscal year
 * @param until last one; empty while it goes on
 * @param reason why so much
 */
public record Contribution(
        InvestmentId investment,
        long objective,
        Percent share,
        FiscalYear from,
        Optional<FiscalYear> until,
        String reason) {

    /** Whether it counts in that year. */
    public boolean covers(FiscalYear year) {
        return year.compareTo(from) >= 0
                && until.filter(last -> year.compareTo(last) > 0).isEmpty();
    }

    /** Whether both say something of the same objective and year. */
    public boolean collides(Contribution other) {
        return objective == other.objective && (covers(other.from) || other.covers(from));
    }
}
