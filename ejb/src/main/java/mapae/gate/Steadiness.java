package mapae.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import mapae.gate.domain.Continuity;
import mapae.shared.InvestmentId;
import mapae.staffing.LeaderView;
import mapae.staffing.Leadership;
import mapae.staffing.LeadershipPostings;
import mapae.staffing.LeadershipSeries;
import mapae.staffing.ProtectedMilestone;
import mapae.staffing.domain.MilestoneShortfall;

/** Asks who leads an investment, and whether that one stays until the next protected milestone. */
@ApplicationScoped
public class Steadiness {

    @Inject
    private LeadershipSeries series;

    @Inject
    private LeadershipPostings postings;

    @Inject
    private Clock clock;

    /** As of today. */
    Continuity of(InvestmentId investment) {
        LocalDate today = LocalDate.now(clock);
        Optional<Leadership> leadership = series.after(investment.value() - 1, 1, today).stream()
                .filter(one -> one.investment().equals(investment))
                .findFirst();
        Optional<LocalDate> until = leadership.flatMap(Leadership::current).flatMap(Leadership.Current::plannedEnd);
        Optional<ProtectedMilestone> milestone = leadership.flatMap(Leadership::milestone);
        return new Continuity(
                postings.ofInvestment(investment).stream()
                        .filter(LeaderView::current)
                        .findFirst()
                        .map(LeaderView::official),
                until,
                milestone.map(ProtectedMilestone::day),
                MilestoneShortfall.of(
                                until,
                                milestone.map(ProtectedMilestone::baseline),
                                milestone.flatMap(ProtectedMilestone::forecast))
                        .value()
                        .map(MilestoneShortfall::days));
    }

    /** Whether the caller may see until when the leader stays. */
    boolean isSeen(InvestmentId investment) {
        return postings.seesPostingOfLeader(investment, LocalDate.now(clock));
    }
}
