package mapae.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mapae.fund.domain.Call;
import mapae.investment.domain.InvestmentKind;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Percent;
import mapae.shared.Won;

/** What is asked of funds. A day that is left out is today. */
public final class FundCommand {

    private FundCommand() {}

    /**
     * What a fund is for, and its rules.
     *
     * @param name its name
     * @param purpose what it is for
     * @param kinds kinds of investment that it pays for
     * @param smallest the smallest award
     * @param largest the largest
     * @param share the greatest part of a call that one organisation may get
     * @param own the least part of the whole cost that has to be brought along
     * @param beginsOn first day
     * @param endsOn last day, if one is set
     */
    public record Charter(
            Bilingual name,
            String purpose,
            Set<InvestmentKind> kinds,
            Won smallest,
            Won largest,
            Percent share,
            Percent own,
            LocalDate beginsOn,
            Optional<LocalDate> endsOn) {}

    /**
     * A call.
     *
     * @param title its title
     * @param year the fiscal year whose money it promises
     * @param on the day of its announcement
     * @param opensOn the first day on which is applied
     * @param closesOn the last one
     * @param decidedByOn the day by which is decided
     * @param budget how much it promises
     * @param criteria by what applications are scored
     * @param leastScore below which nobody is awarded anything
     * @param assessors how many assess each application at least
     * @param parts whether less may be awarded than was asked
     */
    public record NewCall(
            Bilingual title,
            FiscalYear year,
            Optional<LocalDate> on,
            LocalDate opensOn,
            LocalDate closesOn,
            LocalDate decidedByOn,
            Won budget,
            List<Call.Criterion> criteria,
            BigDecimal leastScore,
            int assessors,
            boolean parts) {}

    /**
     * An application.
     *
     * @param asked what is applied for
     * @param brought what the organisation brings along
     * @param summary what is to be done with it
     */
    public record Text(Won asked, Won brought, String summary) {}

    /**
     * What an assessor says.
     *
     * @param application number of the application
     * @param scores by criterion, in their order
     * @param comment why
     */
    public record Scored(int application, List<BigDecimal> scores, String comment) {}

    /**
     * An award.
     *
     * @param application number of the application
     * @param amount how much
     * @param on the day
     * @param reason why it departs from what the ranking proposes, if it does
     */
    public record NewAward(int application, Won amount, Optional<LocalDate> on, Optional<String> reason) {}

    /**
     * A withdrawal of an award.
     *
     * @param award its number
     * @param spent how much of what was released is paid out
     * @param on the day
     * @param reason why
     */
    public record Withdrawal(int award, Won spent, Optional<LocalDate> on, String reason) {}

    /**
     * A part in which an award is released.
     *
     * @param award its number
     * @param line code of a line that is set aside for the fund
     * @param planned how much
     * @param due the day for which it is planned
     */
    public record NewTranche(int award, String line, Won planned, LocalDate due) {}

    /**
     * What came of an award.
     *
     * @param award its number
     * @param spent how much of what was released
     * @param outcome what came about
     * @param on the day
     */
    public record Reported(int award, Won spent, String outcome, Optional<LocalDate> on) {}
}
