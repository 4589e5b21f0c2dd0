package mapae.web.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import mapae.team.TeamCommand;
import mapae.team.domain.Horizon;

/** What is sent about teams. */
public final class TeamRequests {

    private TeamRequests() {}

    /**
     * A charter.
     *
     * @param version the version that a change is based on; not for a new one
     * @param code its code; not for a change
     * @param organisation code of the organisation that it belongs to; not for a change
     * @param nameKo its name in Korean
     * @param nameEn its name in English
     * @param mission what it is for
     * @param horizon EXPLORE, GROW or RUN
     * @param beginsOn first day
     * @param endsOn last day, if one is set
     */
    public record Charter(
            Optional<Integer> version,
            Optional<String> code,
            Optional<String> organisation,
            @NotNull String nameKo,
            @NotNull String nameEn,
            @NotNull String mission,
            @NotNull Horizon horizon,
            @NotNull LocalDate beginsOn,
            Optional<LocalDate> endsOn) {

        TeamCommand.Charter command() {
            return new TeamCommand.Charter(new Bilingual(nameKo, nameEn), mission, horizon, beginsOn, endsOn);
        }
    }

    /**
     * A budget line.
     *
     * @param fiscalYear fiscal year
     * @param line its code
     */
    public record Line(
            @NotNull FiscalYear fiscalYear, @NotNull String line) {}

    /**
     * A role at a grade.
     *
     * @param role which role
     * @param grade 1 (highest) to 9
     * @param equivalents full-time equivalents
     * @param from first month
     * @param until last month
     */
    public record Seats(
            @NotNull String role,
            @NotNull Integer grade,
            @NotNull BigDecimal equivalents,
            @NotNull YearMonth from,
            @NotNull YearMonth until) {

        TeamCommand.Seats command() {
            return new TeamCommand.Seats(role, grade, equivalents, from, until);
        }
    }

    /**
     * What a team is planned to be.
     *
     * @param seats each a role at a grade
     */
    public record Planned(@NotNull @Valid List<@NotNull @Valid Seats> seats) {}

    /**
     * An outcome.
     *
     * @param name what is to come about
     * @param unit in what it is measured
     * @param direction UP where more is better, DOWN where less is
     * @param baseline the value before, if it is known
     * @param target the value that is aimed at
     * @param due the day by which
     */
    public record NewOutcome(
            @NotNull String name,
            @NotNull String unit,
            @NotNull MeasureDirection direction,
            Optional<BigDecimal> baseline,
            @NotNull BigDecimal target,
            @NotNull LocalDate due) {

        TeamCommand.NewOutcome command() {
            return new TeamCommand.NewOutcome(name, unit, direction, baseline, target, due);
        }
    }

    /**
     * What came about.
     *
     * @param value the value
     * @param on the day for which it holds
     * @param source where it comes from
     */
    public record Measured(
            @NotNull BigDecimal value,
            @NotNull LocalDate on,
            @NotNull String source) {}

    /**
     * A tranche.
     *
     * @param fiscalYear the fiscal year
     * @param line code of a line that is set aside for the team
     * @param planned how much, in won
     * @param due the day for which it is planned
     * @param outcomes positions of the outcomes that it is released for
     */
    public record NewTranche(
            @NotNull FiscalYear fiscalYear,
            @NotNull String line,
            @NotNull Won planned,
            @NotNull LocalDate due,
            @NotNull List<@NotNull Integer> outcomes) {

        TeamCommand.NewTranche command() {
            return new TeamCommand.NewTranche(fiscalYear, line, planned, due, outcomes);
        }
    }

    /**
     * A decision on a tranche.
     *
     * @param amount what is released, in won; 0 withholds it
     * @param on the day for which it counts; today, if none is said
     * @param reason why, where it departs from the plan
     */
    public record Release(@NotNull Won amount, Optional<LocalDate> on, Optional<String> reason) {}

    /**
     * The share of an investment.
     *
     * @param investment its code
     * @param share in percent, to two decimals
     */
    public record Share(@NotNull String investment, @NotNull BigDecimal share) {}

    /**
     * For which investments a team worked.
     *
     * @param shares by investment; at most 100 together
     */
    public record Shares(@NotNull @Valid List<@NotNull @Valid Share> shares) {

        List<TeamCommand.Share> command() {
            return shares.stream()
                    .map(one -> new TeamCommand.Share(one.investment(), new Percent(one.share())))
                    .toList();
        }
    }
}
