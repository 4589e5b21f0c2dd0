package mapae.fund;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mapae.fund.domain.Application;
import mapae.fund.domain.Award;
import mapae.fund.domain.AwardProposal;
import mapae.fund.domain.AwardState;
import mapae.fund.domain.Call;
import mapae.fund.domain.CallState;
import mapae.fund.domain.Fund;
import mapae.fund.domain.FundStatement;
import mapae.fund.domain.Sheet;
import mapae.ledger.EarmarkedLineView;
import mapae.shared.Figure;
import mapae.shared.Won;

/**
 * A fund with what bears on it.
 *
 * @param fund the fund
 * @param lines the budget lines that are set aside for it
 * @param calls its calls, in their order
 * @param statement where its money was on the day that was asked for
 * @param isReconciled whether the books allotted what the fund released, less what came back
 * @param mayKeep whether the caller may keep it
 */
public record FundBook(
        Fund fund,
        List<EarmarkedLineView> lines,
        List<CallRow> calls,
        FundStatement statement,
        boolean isReconciled,
        boolean mayKeep) {

    /**
     * A call among others.
     *
     * @param call the call
     * @param state where it stands today
     * @param left what of its money nobody has
     */
    public record CallRow(Call call, CallState state, Won left) {}

    /**
     * Somebody who assesses.
     *
     * @param username sign-in name
     * @param name as shown
     * @param awaited how many applications are still to be assessed by them
     */
    public record AssessorRow(String username, String name, int awaited) {}

    /**
     * A call in which the caller has still to assess something.
     *
     * @param fund the fund
     * @param call the call
     * @param awaited how many applications
     */
    public record Awaiting(Fund fund, Call call, int awaited) {}

    /**
     * A call with what bears on it.
     *
     * @param fund the fund
     * @param call the call
     * @param state where it stands today
     * @param money what it awarded and has left
     * @param left what of its money nobody has
     * @param mostOfOne the most that one organisation may get of it
     * @param assessors who assesses
     * @param applications how many were not withdrawn
     * @param may what the caller may do
     */
    public record CallBook(
            Fund fund,
            Call call,
            CallState state,
            FundStatement.OfCall money,
            Won left,
            Won mostOfOne,
            List<AssessorRow> assessors,
            int applications,
            May may) {}

    /**
     * What the caller may do about a call.
     *
     * @param keep name assessors and end it
     * @param award award its money: neither assessed nor applied
     * @param apply apply, for some organisation at least
     * @param assess assess: is named
     */
    public record May(boolean keep, boolean award, boolean apply, boolean assess) {}

    /**
     * The ranking of a call.
     *
     * @param formula how means are computed
     * @param deviationFormula how their spread is
     * @param seed with which ties are drawn
     * @param isHidden whether nothing is shown, since the caller has still to hand in what they say
     * @param left what of the call's money nobody has
     * @param rows those that are ranked, best first
     * @param open those that are not
     */
    public record RankingBook(
            String formula,
            String deviationFormula,
            String seed,
            boolean isHidden,
            Won left,
            List<Row> rows,
            List<Application> open) {}

    /**
     * A place in the ranking.
     *
     * @param place from 1; shared where means are equal
     * @param application whose it is
     * @param mean of all assessors
     * @param least the least of them
     * @param greatest the greatest of them
     * @param deviation their standard deviation
     * @param heaviest the mean of the criterion that weighs most
     * @param draw the hash by which a tie is drawn
     * @param outcome why it gets what is proposed
     * @param proposed how much is proposed, if anything
     * @param award number of its award, if it has one
     */
    public record Row(
            int place,
            Application application,
            BigDecimal mean,
            BigDecimal least,
            BigDecimal greatest,
            Figure<BigDecimal> deviation,
            BigDecimal heaviest,
            String draw,
            AwardProposal outcome,
            Optional<Won> proposed,
            Optional<Integer> award) {}

    /**
     * An application with what bears on it.
     *
     * @param fund the fund
     * @param call the call
     * @param application the application
     * @param sheets what assessors said, as far as the caller may see it
     * @param isHidden whether there may be more, which the caller may not see yet
     * @param mayChange whether the caller may change and withdraw it now
     * @param mayAssess whether the caller may hand in now what they say of it
     * @param award number of its award, if it has one
     */
    public record ApplicationBook(
            Fund fund,
            Call call,
            Application application,
            List<Sheet> sheets,
            boolean isHidden,
            boolean mayChange,
            boolean mayAssess,
            Optional<Integer> award) {}

    /**
     * An award with what bears on it.
     *
     * @param fund the fund
     * @param award the award
     * @param state where it stands
     * @param released what was released
     * @param returned what of that came back
     * @param fallen what will never be released
     * @param toRelease what is still to be released
     * @param granted released less returned
     * @param lines set aside for the fund in the year of the award
     * @param releasable numbers of the tranches that the caller may release
     * @param mayKeep whether the caller may agree, plan and withdraw
     * @param mayClose whether the caller may close it
     * @param mayReport whether the caller may report on it, and give it up
     */
    public record AwardBook(
            Fund fund,
            Award award,
            AwardState state,
            Won released,
            Won returned,
            Won fallen,
            Won toRelease,
            Won granted,
            List<EarmarkedLineView> lines,
            List<Integer> releasable,
            boolean mayKeep,
            boolean mayClose,
            boolean mayReport) {}
}
