package mapae.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mapae.interchange.Sender;
import mapae.system.Mapae;
import mapae.system.MapaeServer;

/** Every screen, with something on it. */
final class Screens {

    private Screens() {}

    /** All of them; brings about what they need. */
    static List<Screen> all() {
        String investment = Mapae.server()
                .as("pm1")
                .get("/api/v1/investments?agency=MSIT&stage=DELIVERY&limit=1")
                .path("rows[0].code");
        long own = Mapae.server()
                .as("planner1")
                .get("/api/v1/proposals")
                .jsonPath()
                .getLong("find { !it.mayDecide }.id");
        long others = Mapae.server()
                .as("planner1")
                .get("/api/v1/proposals")
                .jsonPath()
                .getLong("find { it.mayDecide }.id");
        long imported = new Sender(Mapae.server(), "admin1")
                .send(
                        "code,name_ko,name_en,kind,parent,valid_from,valid_to\n"
                                + "ZZ 1,가,A,MINISTRY,,2020-01-01,\nZZ2,,B,OFFICE,NOWHERE,2020-13-01,\n",
                        "organisations",
                        "mapae",
                        "strict")
                .getLong("id");
        String told = tellAStory();
        List<Screen> general = List.of(
                new Screen("work-planner", "planner1", "/").printed(),
                new Screen("work-project-manager", "pm1", "/"),
                new Screen("work-hr-officer", "hr1", "/"),
                new Screen("work-auditor", "auditor1", "/"),
                new Screen("work-administrator", "admin1", "/"),
                new Screen("portfolio", "planner1", "/investments").printed(),
                new Screen("portfolio-empty", "planner1", "/investments?q=there-is-no-such-thing"),
                new Screen("investment", "planner1", "/investments/" + investment).printed(),
                new Screen("report", "pm1", "/investments/" + investment + "/report"),
                new Screen("propose", "pm1", "/investments/" + investment + "/proposals"),
                new Screen("proposals", "planner1", "/proposals").printed(),
                new Screen("proposals-decided", "planner1", "/proposals?state=APPROVED"),
                new Screen("decision", "planner1", "/proposals/" + others).printed(),
                new Screen("decision-own", "planner1", "/proposals/" + own),
                new Screen("people", "hr1", "/people").printed(),
                new Screen("people-all", "auditor1", "/people?shown=all"),
                new Screen("imports", "planner1", "/imports"),
                new Screen("import", "admin1", "/imports/" + imported).printed(),
                new Screen("accounts", "admin1", "/accounts"),
                new Screen("account", "admin1", "/accounts/3"),
                new Screen("account-new", "admin1", "/accounts/new"),
                new Screen("account-password", "admin1", "/accounts/3/password"),
                new Screen("delegations", "planner1", "/delegations"),
                new Screen("work-finance-officer", "finance1", "/"),
                new Screen("jobs", "admin1", "/jobs").printed(),
                new Screen("audit", "auditor1", "/audit"),
                new Screen("audit-story", "auditor1", "/audit?investment=" + told).printed(),
                new Screen("audit-none", "admin1", "/audit?person=nobody&from=2026-11-31"),
                new Screen("audit-verification", "admin1", "/audit/verification").printed(),
                new Screen("investment-audited", "auditor1", "/investments/" + told),
                new Screen("sessions", "planner1", "/account/sessions"),
                new Screen("tokens", "planner1", "/account/tokens"),
                new Screen("password", "planner1", "/account/password"),
                new Screen("not-found", "planner1", "/investments/NO-SUCH-CODE").answering(404),
                new Screen("forbidden", "admin1", "/people").answering(403));
        return Stream.of(
                        general,
                        LedgerScreens.all(),
                        HoldScreens.all(),
                        CommitmentScreens.all(),
                        RequestScreens.all(),
                        PlanScreens.all(),
                        CalendarScreens.all(),
                        TierScreens.all(),
                        StrategyScreens.all(),
                        GateScreens.all(),
                        CommitteeScreens.all(),
                        ExperimentScreens.all(),
                        TeamScreens.all(),
                        AllowanceScreens.all(),
                        PoolScreens.all(),
                        FundScreens.all(),
                        RecusalScreens.all(),
                        ConsultationScreens.all(),
                        ExemptionScreens.all(),
                        CaseScreens.all(),
                        MultiYearScreens.all(),
                        ReconciliationScreens.all(),
                        MemoScreens.all(),
                        AppraisalScreens.all())
                .flatMap(List::stream)
                .toList();
    }

    /** An investment about which the trail has something to tell: proposed, returned, proposed anew. */
    private static String tellAStory() {
        MapaeServer mapae = Mapae.server();
        String code = mapae.as("planner1")
                .get("/api/v1/investments?limit=1&stage=DELIVERY")
                .path("rows[0].code");
        String proposals = "/api/v1/investments/" + code + "/proposals";
        if (mapae.as("planner1")
                .get(proposals)
                .jsonPath()
                .getList("findAll { it.fiscalYear == 2041 }")
                .isEmpty()) {
            long id = propose(proposals, 1_200_000_000L);
            mapae.as("planner2")
                    .contentType("application/json")
                    .body(Map.of("version", 0, "reason", "Say which part of the scope it pays for"))
                    .post("/api/v1/proposals/" + id + "/return");
            propose(proposals, 900_000_000L);
        }
        return code;
    }

    private static long propose(String proposals, long amount) {
        return Mapae.server()
                .as("planner1")
                .contentType("application/json")
                .body(Map.of("fiscalYear", 2041, "amount", amount, "justification", "Second stage of the roll-out"))
                .post(proposals)
                .jsonPath()
                .getLong("id");
    }
}
