package mapae.page;

import java.util.List;
import mapae.fund.FundDesk;

/** The screens of funds. */
final class FundScreens {

    private FundScreens() {}

    /** All of them; a fund with nothing, and one whose call is assessed and awarded. */
    static List<Screen> all() {
        String fund = "/funds/" + FundDesk.working();
        String open = "/funds/" + FundDesk.applied();
        String bare = "/funds/" + FundDesk.fund();
        return List.of(
                new Screen("funds", "planner1", "/funds").printed(),
                new Screen("funds-none", "auditor1", "/funds?organisation=BAI"),
                new Screen("fund-new", "planner1", "/funds/new"),
                new Screen("fund-bare", "planner1", bare),
                new Screen("fund", "planner1", fund + "?date=2003-05-01").printed(),
                new Screen("fund-unknown", "auditor1", "/funds/NO-SUCH-FUND").answering(404),
                new Screen("fund-call-new", "planner1", fund + "/calls/new"),
                new Screen("fund-call", "planner1", fund + "/calls/1").printed(),
                new Screen("fund-call-open", "pm2", open + "/calls/1"),
                new Screen("fund-apply", "pm2", open + "/calls/1/applications/new"),
                new Screen("fund-application-changing", "pm2", open + "/calls/1/applications/1"),
                new Screen("fund-ranking", "planner4", fund + "/calls/1/ranking").printed(),
                new Screen("fund-ranking-hidden", "planner1", fund + "/calls/1/ranking"),
                new Screen("fund-application", "auditor1", fund + "/calls/1/applications/1"),
                new Screen("fund-assessing", "planner2", fund + "/calls/1/applications/3"),
                new Screen("fund-award", "planner4", fund + "/awards/1").printed(),
                new Screen("fund-award-bare", "pm2", fund + "/awards/2"));
    }
}
