package mapae.access;

import static mapae.access.Door.form;
import static mapae.access.Door.get;
import static mapae.access.Door.json;
import static mapae.access.Door.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.permission.domain.Operation;

/** The ways to overspend allowances. */
final class AllowanceDoors {

    private static final String ROOT = "/api/v1/allowances";
    private static final String ONE = ROOT + "/{id}";
    private static final String NONE = "/999999999";

    private AllowanceDoors() {}

    /** Over REST. */
    static List<Door> api() {
        return List.of(
                get(ROOT, Operation.READ_REGISTER, (code, owner) -> ROOT),
                get(ROOT + "/limits", Operation.READ_REGISTER, (code, owner) -> ROOT + "/limits"),
                get(ONE, Operation.READ_REGISTER, (code, owner) -> ROOT + NONE),
                post(ROOT, Operation.KEEP_CASE, (code, owner) -> ROOT, json(request())),
                post(
                        ONE + "/withdrawal",
                        Operation.KEEP_CASE,
                        (code, owner) -> ROOT + NONE + "/withdrawal",
                        json(Map.of("version", 0))),
                new Door(
                        "PUT",
                        ONE + "/conditions/{position}/fulfilment",
                        Optional.of(Operation.KEEP_CASE),
                        false,
                        (code, owner) -> ROOT + NONE + "/conditions/1/fulfilment",
                        json(Map.of("evidence", "none"))),
                post(
                        ONE + "/decisions",
                        Operation.DECIDE_BUDGET,
                        (code, owner) -> ROOT + NONE + "/decisions",
                        json(Map.of("version", 0, "granted", false, "reason", "none", "conditions", List.of()))),
                post(
                        ONE + "/draws",
                        Operation.POST_LEDGER,
                        (code, owner) -> ROOT + NONE + "/draws",
                        json(Map.of("amount", 1, "reason", "none"))));
    }

    private static Map<String, Object> request() {
        Map<String, Object> body = new HashMap<>(Map.of(
                "kind",
                "INVESTMENT",
                "code",
                "NO-SUCH",
                "source",
                "RESERVE",
                "to",
                Map.of("organisation", "NO-SUCH", "fiscalYear", 2026, "line", "none"),
                "amount",
                1,
                "cause",
                "none",
                "effects",
                "none",
                "estimate",
                1,
                "expiresOn",
                "2026-12-31"));
        for (String option : List.of("raised", "stopped", "reduced")) {
            body.put(option, Map.of("costs", 0, "benefits", 0));
        }
        return body;
    }

    /** On pages. */
    static List<Door> pages() {
        String page = "/allowances" + NONE;
        return List.of(
                get("/allowances", Operation.READ_REGISTER, (code, owner) -> "/allowances"),
                get("/allowances/new", Operation.KEEP_CASE, (code, owner) -> "/allowances/new"),
                post("/allowances/new", Operation.KEEP_CASE, (code, owner) -> "/allowances/new", form("code", "x")),
                get("/allowances/{id}", Operation.READ_REGISTER, (code, owner) -> page),
                post(
                        "/allowances/{id}/withdrawal",
                        Operation.KEEP_CASE,
                        (code, owner) -> page + "/withdrawal",
                        form("version", "0")),
                post(
                        "/allowances/{id}/conditions/{position}",
                        Operation.KEEP_CASE,
                        (code, owner) -> page + "/conditions/1",
                        form("evidence-1", "x")),
                post(
                        "/allowances/{id}/decisions",
                        Operation.DECIDE_BUDGET,
                        (code, owner) -> page + "/decisions",
                        form("granted", "x")),
                post(
                        "/allowances/{id}/draws",
                        Operation.POST_LEDGER,
                        (code, owner) -> page + "/draws",
                        form("amount", "x")));
    }
}
