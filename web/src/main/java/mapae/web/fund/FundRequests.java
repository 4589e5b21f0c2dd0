package mapae.web.fund;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mapae.fund.FundCommand;
import mapae.fund.domain.Call;
import mapae.investment.domain.InvestmentKind;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Percent;
import mapae.shared.Won;

/** What is sent about funds. Amounts are in won; a day that is left out is today. */
public final class FundRequests {

    private FundRequests() {}

    /**
     * What a fund is for, and its rules.
     *
     * @param version the version that a change is based on; not for a new one
     * @param code its code; not for a change
     * @param organisation code of the organisation that holds it; not for a change
     * @param nameKo its name in Korean
     * @param nameEn its name in English
     * @param purpose what it is for
     * @param kinds kinds of investment that it pays for
     * @param smallest the smallest award
     * @param largest the largest
     * @param share percent of a call that one organisation may get
     * @param own percent of the whole cost that has to be brought along
     * @param beginsOn first day
     * @param endsOn last day, if one is set
     */
    public record Charter(
            Optional<Integer> version,
            Optional<String> code,
            Optional<String> organisation,
            @NotNull String nameKo,
            @NotNull String nameEn,
            @NotNull String purpose,
            @NotNull Set<@NotNull InvestmentKind> kinds,
            @NotNull Won smallest,
            @NotNull Won largest,
            @NotNull BigDecimal share,
            @NotNull BigDecimal own,
            @NotNull LocalDate beginsOn,
            Optional<LocalDate> endsOn) {

        FundCommand.Charter command() {
            return new FundCommand.Charter(
                    new Bilingual(nameKo, nameEn),
                    purpose,
                    kinds,
                    smallest,
                    largest,
                    new Percent(share),
                    new Percent(own),
                    beginsOn,
                    endsOn);
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
     * By what is scored.
     *
     * @param name what is looked at
     * @param weight in percent; all together 100
     */
    public record Criterion(@NotNull String name, @NotNull BigDecimal weight) {}

    /**
     * A call.
     *
     * @param titleKo its title in Korean
     * @param titleEn its title in English
     * @param fiscalYear whose money it promises
     * @param on the day of its announcement
     * @param opensOn the first day on which is applied
     * @param closesOn the last one
     * @param decidedByOn the day by which is decided
     * @param budget how much it promises
     * @param criteria by what is scored
     * @param leastScore below which nobody is awarded anything, 0 to 10
     * @param assessors how many assess each application at least
     * @param parts whether less may be awarded than was asked
     */
    public record NewCall(
            @NotNull String titleKo,
            @NotNull String titleEn,
            @NotNull FiscalYear fiscalYear,
            Optional<LocalDate> on,
            @NotNull LocalDate opensOn,
            @NotNull LocalDate closesOn,
            @NotNull LocalDate decidedByOn,
            @NotNull Won budget,
            @NotNull @Valid List<@NotNull @Valid Criterion> criteria,
            @NotNull BigDecimal leastScore,
            @NotNull Integer assessors,
            @NotNull Boolean parts) {

        FundCommand.NewCall command() {
            return new FundCommand.NewCall(
                    new Bilingual(titleKo, titleEn),
                    fiscalYear,
                    on,
                    opensOn,
                    closesOn,
                    decidedByOn,
                    budget,
                    criteria.stream()
                            .map(one -> new Call.Criterion(one.name(), new Percent(one.weight())))
                            .toList(),
                    leastScore,
                    assessors,
                    parts);
        }
    }

    /**
     * Those who assess.
     *
     * @param usernames sign-in names
     */
    public record Named(@NotNull List<@NotNull String> usernames) {}

    /**
     * A day.
     *
     * @param on the day for which it counts
     */
    public record Day(Optional<LocalDate> on) {}

    /**
     * An application.
     *
     * @param investment code of the investment; not for a change
     * @param version the version that a change is based on; not for a new one
     * @param asked what is applied for
     * @param brought what the organisation brings along
     * @param summary what is to be done with it
     */
    public record Application(
            Optional<String> investment,
            Optional<Integer> version,
            @NotNull Won asked,
            @NotNull Won brought,
            @NotNull String summary) {

        FundCommand.Text command() {
            return new FundCommand.Text(asked, brought, summary);
        }
    }

    /**
     * A version.
     *
     * @param version the version that was seen
     */
    public record Version(@NotNull Integer version) {}

    /**
     * What an assessor says.
     *
     * @param scores by criterion, in their order: 0 to 10 in steps of 0.5
     * @param comment why
     */
    public record Scored(
            @NotNull List<@NotNull BigDecimal> scores,
            @NotNull String comment) {}

    /**
     * An award.
     *
     * @param application number of the application
     * @param amount how much
     * @param on the day for which it counts
     * @param reason why, where it departs from what the ranking proposes
     */
    public record NewAward(
            @NotNull Integer application, @NotNull Won amount, Optional<LocalDate> on, Optional<String> reason) {}

    /**
     * Why.
     *
     * @param reason the reason
     */
    public record Reason(@NotNull String reason) {}

    /**
     * A withdrawal of an award.
     *
     * @param spent how much of what was released is paid out
     * @param on the day for which it counts
     * @param reason why
     */
    public record Withdrawal(
            @NotNull Won spent,
            Optional<LocalDate> on,
            @NotNull String reason) {}

    /**
     * An agreement.
     *
     * @param signedOn the day
     * @param terms what was agreed
     */
    public record Agreement(
            @NotNull LocalDate signedOn, @NotNull String terms) {}

    /**
     * A part in which an award is released.
     *
     * @param line code of a line that is set aside for the fund
     * @param planned how much
     * @param due the day for which it is planned
     */
    public record NewTranche(
            @NotNull String line,
            @NotNull Won planned,
            @NotNull LocalDate due) {}

    /**
     * What came of an award.
     *
     * @param spent how much of what was released
     * @param outcome what came about
     * @param on the day
     */
    public record Reported(@NotNull Won spent, @NotNull String outcome, Optional<LocalDate> on) {}
}
