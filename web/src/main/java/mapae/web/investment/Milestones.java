package mapae.web.investment;

import java.time.temporal.ChronoUnit;
import java.util.List;
import mapae.investment.InvestmentView;
import mapae.web.page.Texts;

/** The milestones of an investment as its page shows them. */
final class Milestones {

    private Milestones() {}

    static List<InvestmentModel.Milestone> of(Texts texts, InvestmentView investment) {
        return investment.milestones().stream()
                .map(milestone -> new InvestmentModel.Milestone(
                        milestone.name().in(texts.locale()),
                        texts.name(milestone.kind()),
                        milestone.guarded(),
                        milestone.baseline(),
                        milestone.forecast(),
                        milestone.reached(),
                        milestone
                                .reached()
                                .or(milestone::forecast)
                                .map(day -> ChronoUnit.DAYS.between(milestone.baseline(), day))))
                .toList();
    }
}
