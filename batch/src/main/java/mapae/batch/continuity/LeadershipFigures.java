package mapae.batch.continuity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import mapae.batch.ResultSheet;
import mapae.metric.domain.Quantity;
import mapae.metric.domain.ResultRow;
import mapae.shared.Figure;
import mapae.staffing.Leadership;
import mapae.staffing.ProtectedMilestone;
import mapae.staffing.domain.EarliestTransfer;
import mapae.staffing.domain.LeadershipContinuity;
import mapae.staffing.domain.MilestoneShortfall;
import mapae.staffing.domain.Tenure;

/** All figures about the leadership of an investment on a day. */
final class LeadershipFigures {

    private LeadershipFigures() {}

    static ResultRow of(Leadership leadership, LocalDate asOf) {
        ResultSheet sheet = new ResultSheet();
        history(sheet, leadership, asOf);
        posting(sheet, leadership, asOf);
        milestone(sheet, leadership);
        return sheet.row(leadership.investment(), Optional.empty(), leadership.baselineVersion());
    }

    private static void history(ResultSheet sheet, Leadership leadership, LocalDate asOf) {
        LocalDate until = leadership.endedOn().orElse(asOf);
        LeadershipContinuity continuity = LeadershipContinuity.of(leadership.holdings(), leadership.startsOn(), until);
        sheet.known(Quantity.PROJECT_STARTS_ON, leadership.startsOn())
                .known(Quantity.COUNTED_UNTIL, Optional.of(until))
                .known(Quantity.HOLDERS, Optional.of((long) continuity.holders()))
                .known(
                        Quantity.LONGEST_HOLDER_DAYS,
                        continuity.longestHolderDays().value())
                .known(Quantity.ELAPSED_DAYS, continuity.elapsedDays().value())
                .figure(Quantity.LEADERSHIP_CONTINUITY, continuity.ratio());
    }

    private static void posting(ResultSheet sheet, Leadership leadership, LocalDate asOf) {
        Figure<Leadership.Current> current = Figure.known(leadership.current(), LeadershipContinuity.NO_LEADER);
        Figure<EarliestTransfer> transfer = current.then(Leadership.Current::earliestTransfer);
        Optional<EarliestTransfer> rule = transfer.value();
        sheet.known(Quantity.POSTING_STARTS_ON, leadership.current().map(Leadership.Current::since))
                .known(Quantity.POSTING_ENDS_ON, leadership.current().flatMap(Leadership.Current::plannedEnd))
                .known(Quantity.EXCLUDED_DAYS, leadership.current().map(posting -> (long) posting.excludedDays()))
                .figure(
                        Quantity.TENURE_DAYS,
                        current.then(posting -> Tenure.on(posting.since(), posting.excludedDays(), asOf))
                                .map(tenure -> BigDecimal.valueOf(tenure.days())))
                .known(Quantity.POSTING_RULE, rule.map(known -> known.rule().code()))
                .known(
                        Quantity.POSTING_RULE_MONTHS,
                        rule.map(known -> BigDecimal.valueOf(known.rule().months())))
                .day(Quantity.EARLIEST_TRANSFER, transfer.map(EarliestTransfer::day));
    }

    private static void milestone(ResultSheet sheet, Leadership leadership) {
        Optional<ProtectedMilestone> milestone = leadership.milestone();
        Figure<MilestoneShortfall> shortfall = Figure.known(leadership.current(), LeadershipContinuity.NO_LEADER)
                .then(posting -> MilestoneShortfall.of(
                        posting.plannedEnd(),
                        milestone.map(ProtectedMilestone::baseline),
                        milestone.flatMap(ProtectedMilestone::forecast)));
        sheet.known(Quantity.MILESTONE_CODE, milestone.map(ProtectedMilestone::code))
                .known(Quantity.MILESTONE_DATE, milestone.map(ProtectedMilestone::day))
                .figure(Quantity.DAYS_SHORT, shortfall.map(found -> BigDecimal.valueOf(found.days())));
    }
}
