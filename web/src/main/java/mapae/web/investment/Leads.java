package mapae.web.investment;

import java.util.List;
import mapae.staffing.LeaderView;
import mapae.web.page.Texts;

/** Who leads an investment, and who led it, as its page shows them. */
final class Leads {

    private Leads() {}

    static List<InvestmentModel.Lead> of(Texts texts, List<LeaderView> leaders) {
        return leaders.stream()
                .map(leader -> new InvestmentModel.Lead(
                        leader.official().in(texts.locale()),
                        leader.post().in(texts.locale()),
                        leader.from(),
                        leader.until(),
                        leader.current()))
                .toList();
    }
}
