package mapae.web.investment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import mapae.experiment.domain.Experiment;
import mapae.ledger.AllotmentFreezeView;
import mapae.ledger.FundedLineView;
import mapae.ledger.FundingFloorView;
import mapae.shared.Percent;
import mapae.shared.Won;
import mapae.strategy.ContributionView;
import mapae.web.businesscase.CurrentCase;
import mapae.web.page.Badge;
import mapae.web.page.MetricCard;

/**
 * One investment. Texts are in the reader's language.
 *
 * @param code its code
 * @param otherTitle its title in the other language, where it differs
 * @param badges stage and ratings
 * @param facts what it is
 * @param summary what it is for
 * @param currency currency of all amounts
 * @param years budget and forecast by fiscal year
 * @param curve planned, earned and spent, where a baseline exists
 * @param milestones its milestones by date
 * @param metrics the published figures
 * @param leads who leads it and who led it, the latest first
 * @param funding the budget lines that fund it, and what holds its money
 * @param businessCase the latest version of its business case
 * @param decisions budget proposals and what became of them, the latest first
 * @param reports monthly reports, the latest first
 * @param served the objectives that it serves
 * @param experiments experiments with it, the latest first; empty where it is no experiment
 * @param links what the caller may do here
 */
public record InvestmentModel(
        String code,
        Optional<String> otherTitle,
        List<Badge> badges,
        List<Fact> facts,
        Optional<String> summary,
        String currency,
        List<Year> years,
        Optional<Curve> curve,
        List<Milestone> milestones,
        List<MetricCard> metrics,
        List<Lead> leads,
        Funding funding,
        CurrentCase businessCase,
        List<Decision> decisions,
        List<Report> reports,
        List<ContributionView> served,
        Optional<List<Experiment>> experiments,
        List<Link> links) {

    /** A term, what is known of it, and, if nothing is, why. */
    public record Fact(String term, Optional<String> value, String whyUnknown) {}

    /** A fiscal year; the variance is the forecast less the budget. */
    public record Year(int year, Optional<Won> budget, String status, Optional<Won> forecast, Optional<Won> variance) {}

    /** The S-curve: its points by month, and in words. */
    public record Curve(List<Point> points, String inWords) {}

    /** Cumulative amounts at the end of a month. */
    public record Point(YearMonth month, Optional<Won> planned, Optional<Won> earned, Optional<Won> actual) {}

    /** A milestone; the slip is in days, forecast (or reached) less baseline. */
    public record Milestone(
            String name,
            String kind,
            boolean guarded,
            LocalDate baseline,
            Optional<LocalDate> forecast,
            Optional<LocalDate> reached,
            Optional<Long> slipDays) {}

    /** Who leads, in which post, from when until when; no last day while it is open. */
    public record Lead(String person, String post, LocalDate from, Optional<LocalDate> until, boolean current) {}

    /**
     * What funds it.
     *
     * @param lines budget lines, the latest year first
     * @param freezes freezes of its allotment, those in force first
     * @param floors yearly money that is guaranteed to it
     * @param mayKeep whether the caller may link lines, freeze or guarantee
     */
    public record Funding(
            List<FundedLineView> lines,
            List<AllotmentFreezeView> freezes,
            List<FundingFloorView> floors,
            boolean mayKeep) {}

    /** A proposal and what became of it. */
    public record Decision(
            int year,
            Won amount,
            Badge state,
            String proposedBy,
            String proposedOn,
            Optional<String> decidedBy,
            Optional<String> decidedOn,
            Optional<String> reason) {}

    /** A month's report. */
    public record Report(
            YearMonth month,
            String reportedBy,
            Optional<Percent> progress,
            Optional<Won> actualCost,
            Optional<Won> yearForecast,
            Optional<LocalDate> forecastFinish,
            Optional<Badge> rating,
            List<Note> notes) {

        /** Whether the notes are so many or so long that they are folded. */
        public boolean folded() {
            return notes.size() > 1
                    || notes.stream().anyMatch(note -> note.text().length() > 140);
        }

        /** The beginning of the notes. */
        public String beginning() {
            String first = notes.get(0).text();
            int end = Math.min(100, first.length());
            // never between the two halves of one character
            if (end < first.length() && Character.isLowSurrogate(first.charAt(end))) {
                end--;
            }
            return end < first.length() ? first.substring(0, end) + "…" : first;
        }
    }

    /** What a report says in words, and on what. */
    public record Note(String label, String text) {}

    /** Something the caller may do here. */
    public record Link(String title, String address) {}
}
