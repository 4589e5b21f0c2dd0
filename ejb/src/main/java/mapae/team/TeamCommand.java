package mapae.team;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.MeasureDirection;
import mapae.shared.Percent;
import mapae.shared.Won;
import mapae.team.domain.Horizon;

/** What is asked of teams. */
public final class TeamCommand {

    private TeamCommand() {}

    /**
     * A charter.
     *
     * @param name its name
     * @param mission what it is for
     * @param horizon how far ahead it works
     * @param beginsOn first day
     * @param endsOn last day, if one is set
     */
    public record Charter(
            Bilingual name, String mission, Horizon horizon, LocalDate beginsOn, Optional<LocalDate> endsOn) {}

    /**
     * An outcome.
     *
     * @param name what is to come about
     * @param unit in what it is measured
     * @param direction which way is better
     * @param baseline the value before, if it is known
     * @param target the value that is aimed at
     * @param due the day by which
     */
    public record NewOutcome(
            String name,
            String unit,
            MeasureDirection direction,
            Optional<BigDecimal> baseline,
            BigDecimal target,
            LocalDate due) {}

    /**
     * What came about.
     *
     * @param position of the outcome
     * @param value the value
     * @param on the day for which it holds
     * @param source where it comes from
     */
    public record Measured(int position, BigDecimal value, LocalDate on, String source) {}

    /**
     * A tranche.
     *
     * @param year the fiscal year
     * @param line code of a line that is set aside for the team
     * @param planned how much, in won
     * @param due the day for which it is planned
     * @param outcomes positions of the outcomes that it is released for
     */
    public record NewTranche(FiscalYear year, String line, Won planned, LocalDate due, List<Integer> outcomes) {}

    /**
     * A decision on a tranche.
     *
     * @param number of the tranche
     * @param amount what is released, in won; 0 withholds it
     * @param on the day for which it counts; empty for today
     * @param reason why, where it departs from the plan
     */
    public record Release(int number, Won amount, Optional<LocalDate> on, Optional<String> reason) {}

    /**
     * The share of an investment.
     *
     * @param investment its code
     * @param share in percent
     */
    public record Share(String investment, Percent share) {}

    /**
     * A role at a grade.
     *
     * @param role which role
     * @param grade 1 (highest) to 9
     * @param equivalents full-time equivalents
     * @param from first month
     * @param until last month
     */
    public record Seats(String role, int grade, BigDecimal equivalents, YearMonth from, YearMonth until) {}
}
