package mapae.team;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import mapae.ledger.EarmarkedLineView;
import mapae.shared.Figure;
import mapae.shared.FiscalYear;
import mapae.shared.Measure;
import mapae.shared.Won;
import mapae.team.domain.Capacity;
import mapae.team.domain.Outcome;
import mapae.team.domain.PlannedTranche;
import mapae.team.domain.Team;
import mapae.team.domain.TrancheState;

/**
 * A team with everything that bears on it.
 *
 * @param team the team
 * @param lines the budget lines that are set aside for it
 * @param capacity what it is planned to be
 * @param reckoned what that is reckoned to cost, by fiscal year
 * @param outcomes what it is to bring about, and what came about
 * @param tranches its money
 * @param may what the caller may do
 */
public record TeamBook(
        Team team,
        List<EarmarkedLineView> lines,
        Capacity capacity,
        SortedMap<FiscalYear, Figure<BigDecimal>> reckoned,
        List<Result> outcomes,
        List<Step> tranches,
        May may) {

    /**
     * An outcome with what was reached.
     *
     * @param outcome the outcome
     * @param formula how {@code reached} is computed
     * @param reached which part of the way to the target was gone
     * @param met whether the target was reached
     */
    public record Result(Outcome outcome, String formula, Figure<BigDecimal> reached, Figure<Boolean> met) {

        static Result of(Outcome outcome) {
            return new Result(
                    outcome,
                    Measure.FORMULA,
                    outcome.measure().reached(),
                    outcome.measure().met());
        }
    }

    /**
     * A tranche as it stands.
     *
     * @param planned the tranche
     * @param state where it stands
     * @param released what was released of it
     * @param open what was not
     * @param outcomesReached whether all its outcomes were measured and reached; empty where it has none
     * @param mayDecide whether the caller may decide on it
     */
    public record Step(
            PlannedTranche planned,
            TrancheState state,
            Won released,
            Won open,
            Optional<Boolean> outcomesReached,
            boolean mayDecide) {}

    /**
     * What the caller may do.
     *
     * @param keep change the charter, plan capacity and outcomes, measure, declare shares
     * @param fund set lines aside and plan tranches
     */
    public record May(boolean keep, boolean fund) {}
}
