package mapae.access;

import static mapae.access.Door.form;
import static mapae.access.Door.get;
import static mapae.access.Door.json;
import static mapae.access.Door.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.permission.domain.Operation;

/** The ways to experiments. */
final class ExperimentDoors {

    private static final String API = "/api/v1/experiments/999999";
    private static final String PAGE = "/experiments/999999";
    private static final Map<String, Object> PROPOSAL = Map.of(
            "version",
            0,
            "investment",
            "NO-SUCH-CODE",
            "ceiling",
            1,
            "startsOn",
            "2026-12-01",
            "endsOn",
            "2026-12-31",
            "hypothesis",
            "none",
            "success",
            "none",
            "measures",
            List.of());

    private ExperimentDoors() {}

    /** Over REST. */
    static List<Door> api() {
        return List.of(
                get("/api/v1/experiments", Operation.READ_REGISTER, (code, owner) -> "/api/v1/experiments"),
                get("/api/v1/experiments/{id}", Operation.READ_REGISTER, (code, owner) -> API),
                post(
                        "/api/v1/experiments",
                        Operation.KEEP_CASE,
                        (code, owner) -> "/api/v1/experiments",
                        json(PROPOSAL)),
                put("/api/v1/experiments/{id}", API, PROPOSAL),
                put("/api/v1/experiments/{id}/measures", API + "/measures", Map.of("version", 0, "values", List.of())),
                put(
                        "/api/v1/experiments/{id}/evaluation",
                        API + "/evaluation",
                        Map.of(
                                "version",
                                0,
                                "findings",
                                "none",
                                "learnt",
                                "none",
                                "userEvidence",
                                "none",
                                "recommendation",
                                "STOP")),
                post(
                        "/api/v1/experiments/{id}/approval",
                        Operation.DECIDE_GATE,
                        (code, owner) -> API + "/approval",
                        json(Map.of("version", 0))),
                post(
                        "/api/v1/experiments/{id}/decision",
                        Operation.DECIDE_GATE,
                        (code, owner) -> API + "/decision",
                        json(Map.of("version", 0, "verdict", "STOP", "reason", "none"))));
    }

    private static Door put(String template, String address, Map<String, Object> body) {
        return new Door("PUT", template, Optional.of(Operation.KEEP_CASE), false, (code, owner) -> address, json(body));
    }

    /** On pages. */
    static List<Door> pages() {
        return List.of(
                get("/experiments", Operation.READ_REGISTER, (code, owner) -> "/experiments"),
                get("/experiments/new", Operation.KEEP_CASE, (code, owner) -> "/experiments/new"),
                post(
                        "/experiments/new",
                        Operation.KEEP_CASE,
                        (code, owner) -> "/experiments/new",
                        form("investment", "NO-SUCH-CODE")),
                get("/experiments/{id}", Operation.READ_REGISTER, (code, owner) -> PAGE),
                get("/experiments/{id}/edit", Operation.KEEP_CASE, (code, owner) -> PAGE + "/edit"),
                post(
                        "/experiments/{id}/edit",
                        Operation.KEEP_CASE,
                        (code, owner) -> PAGE + "/edit",
                        form("version", "0")),
                post(
                        "/experiments/{id}/approval",
                        Operation.DECIDE_GATE,
                        (code, owner) -> PAGE + "/approval",
                        form("version", "0")),
                post(
                        "/experiments/{id}/measures",
                        Operation.KEEP_CASE,
                        (code, owner) -> PAGE + "/measures",
                        form("version", "0")),
                post(
                        "/experiments/{id}/evaluation",
                        Operation.KEEP_CASE,
                        (code, owner) -> PAGE + "/evaluation",
                        form("version", "0")),
                post(
                        "/experiments/{id}/decision",
                        Operation.DECIDE_GATE,
                        (code, owner) -> PAGE + "/decision",
                        form("version", "0")));
    }
}
