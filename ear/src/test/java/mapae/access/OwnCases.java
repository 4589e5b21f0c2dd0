package mapae.access;

import static java.util.Map.entry;
import static mapae.access.Door.form;
import static mapae.access.Door.json;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import mapae.experiment.ExperimentDesk;
import mapae.gate.ExemptionDesk;
import mapae.gate.GateDesk;
import mapae.gate.RecusalDesk;
import mapae.system.Mapae;

/**
 * A review that one planner prepared and submitted, a condition of another that was reported, and an experiment and an
 * exemption that the planner asked for: every door by which something is decided on them is tried by that planner, and by
 * one who stays out of what their organisation does.
 */
final class OwnCases {

    private static final String PREPARER = "planner1";
    private static final String OTHER = "planner2";
    private static final String ORGANISATION = "MOHW";
    private static final String OF_REVIEW = "review";
    private static final String OF_CONDITION = "condition";
    private static final String OF_EXPERIMENT = "experiment";
    private static final String OF_EXEMPTION = "exemption";

    private static final Map<String, Object> SAID = Map.of("version", 0, "text", "none");
    private static final Map<String, Object> OUTCOME = Map.of("version", 0, "outcome", "HOLD");

    /** What of, and what is sent; each of it is well formed, of a version that there is not any more. */
    private record Case(String of, List<UnaryOperator<RequestSpecification>> bodies) {}

    private static final Map<String, Case> CASES = Map.ofEntries(
            entry(
                    "POST /api/v1/exemptions/{id}/answer",
                    new Case(
                            OF_EXEMPTION,
                            List.of(
                                    json(Map.of("version", 999, "confirmed", true, "reason", "none")),
                                    json(Map.of("version", 999, "confirmed", false, "reason", "none"))))),
            entry(
                    "POST /exemptions/{id}/answer",
                    new Case(
                            OF_EXEMPTION,
                            List.of(
                                    form("version", "999", "answer", "CONFIRMED", "reason", "none"),
                                    form("version", "999", "answer", "REFUSED", "reason", "none")))),
            entry(
                    "POST /api/v1/gate-reviews/{id}/recommendation",
                    new Case(OF_REVIEW, List.of(json(with(OUTCOME, "reason"))))),
            entry(
                    "POST /api/v1/gate-reviews/{id}/decision",
                    new Case(OF_REVIEW, List.of(json(with(OUTCOME, "reasons"))))),
            entry(
                    "POST /gates/{id}/recommendation",
                    new Case(
                            OF_REVIEW,
                            List.of(form("version", "0", "recommended", "HOLD", "recommendedReason", "none")))),
            entry(
                    "POST /gates/{id}/decision",
                    new Case(OF_REVIEW, List.of(form("version", "0", "outcome", "HOLD", "reasons", "none")))),
            entry(
                    "POST /api/v1/gate-reviews/{id}/sitting",
                    new Case(
                            OF_REVIEW,
                            List.of(json(Map.of(
                                    "version",
                                    0,
                                    "day",
                                    "2026-11-24",
                                    "minutes",
                                    "none",
                                    "votes",
                                    List.of(),
                                    "reasons",
                                    "none"))))),
            entry(
                    "POST /gates/{id}/sitting",
                    new Case(
                            OF_REVIEW,
                            List.of(form("version", "0", "day", "2026-11-24", "minutes", "none", "reasons", "none")))),
            entry(
                    "POST /api/v1/conditions/{id}/acceptance",
                    new Case(OF_CONDITION, List.of(json(Map.of("version", 0))))),
            entry("POST /api/v1/conditions/{id}/reopening", new Case(OF_CONDITION, List.of(json(SAID)))),
            entry("POST /api/v1/conditions/{id}/waiver", new Case(OF_CONDITION, List.of(json(SAID)))),
            entry(
                    "POST /conditions/{id}/end",
                    new Case(
                            OF_CONDITION,
                            List.of(
                                    form("version", "0", "action", "accept"),
                                    form("version", "0", "action", "reopen", "reason", "none"),
                                    form("version", "0", "action", "waive", "reason", "none")))),
            entry(
                    "POST /api/v1/gate-reviews/{id}/objection/reply",
                    new Case(OF_REVIEW, List.of(json(Map.of("verdict", "UPHELD", "reason", "none"))))),
            entry(
                    "POST /gates/{id}/objection/reply",
                    new Case(OF_REVIEW, List.of(form("verdict", "UPHELD", "reply", "none")))),
            entry(
                    "POST /api/v1/experiments/{id}/approval",
                    new Case(OF_EXPERIMENT, List.of(json(Map.of("version", 999))))),
            entry(
                    "POST /api/v1/experiments/{id}/decision",
                    new Case(
                            OF_EXPERIMENT, List.of(json(Map.of("version", 999, "verdict", "STOP", "reason", "none"))))),
            entry("POST /experiments/{id}/approval", new Case(OF_EXPERIMENT, List.of(form("version", "999")))),
            entry(
                    "POST /experiments/{id}/decision",
                    new Case(OF_EXPERIMENT, List.of(form("version", "999", "verdict", "STOP", "reason", "none")))));

    private final Map<String, Long> ids;
    private final Map<String, String> cookies = new HashMap<>();

    OwnCases() {
        String code = GateDesk.investment(ORGANISATION);
        long passed = GateDesk.submitted(PREPARER, code, "STRATEGY_FIT");
        GateDesk.decide(OTHER, passed, "CONDITIONAL_GO", List.of(GateDesk.condition("pm2", "2026-12-31")))
                .then()
                .statusCode(200);
        long condition = Mapae.server()
                .as(OTHER)
                .get("/api/v1/gate-reviews/" + passed)
                .jsonPath()
                .getLong("conditions[0].id");
        json(Map.of("version", 0, "text", "none"))
                .apply(Mapae.server().as("pm2"))
                .post("/api/v1/conditions/" + condition + "/report")
                .then()
                .statusCode(200);
        String next = GateDesk.way(code).getString("steps[1].requirement.gate");
        ids = Map.of(
                OF_REVIEW,
                GateDesk.submitted(PREPARER, code, next),
                OF_CONDITION,
                condition,
                OF_EXPERIMENT,
                ExperimentDesk.proposed(PREPARER, ORGANISATION),
                OF_EXEMPTION,
                ExemptionDesk.claimed(PREPARER, GateDesk.investmentLookedAtClosely(ORGANISATION)));
        for (String username : List.of(PREPARER, OTHER)) {
            cookies.put(username, Mapae.server().signIn(username));
        }
    }

    private static Map<String, Object> with(Map<String, Object> body, String reason) {
        Map<String, Object> whole = new HashMap<>(body);
        whole.put(reason, "none");
        return whole;
    }

    /** The doors that let somebody in whom they must not, or keep somebody off whom they need not, or are not tried here. */
    List<String> wrong(List<Door> deciding) {
        List<String> wrong = new ArrayList<>();
        for (Door door : deciding) {
            if (!CASES.containsKey(door.name())) {
                wrong.add(door.name() + ": decides, and is not tried on an own case");
            }
        }
        // both ways, so that what is refused afterwards is refused for the recusal
        note(wrong, deciding, PREPARER, true);
        note(wrong, deciding, OTHER, false);
        long recusal = RecusalDesk.recused(OTHER, Map.of("organisation", ORGANISATION));
        try {
            note(wrong, deciding, OTHER, true);
        } finally {
            RecusalDesk.end(OTHER, recusal);
        }
        return wrong;
    }

    private void note(List<String> wrong, List<Door> deciding, String username, boolean isRefused) {
        for (Door door : deciding) {
            Case own = CASES.get(door.name());
            if (own == null) {
                continue;
            }
            for (UnaryOperator<RequestSpecification> body : own.bodies()) {
                Response response = body.apply(as(username, door))
                        .request(door.method(), door.template().replace("{id}", String.valueOf(ids.get(own.of()))));
                if ((response.statusCode() == 403) != isRefused || response.statusCode() >= 500) {
                    wrong.add(door.name() + " by " + username + ": " + response.statusCode());
                }
            }
        }
    }

    private RequestSpecification as(String username, Door door) {
        return door.template().startsWith("/api/")
                ? Mapae.server().as(username)
                : Mapae.server().anonymous().redirects().follow(false).cookie("MAPAE_SESSION", cookies.get(username));
    }
}
