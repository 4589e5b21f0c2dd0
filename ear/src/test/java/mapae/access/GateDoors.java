package mapae.access;

import static mapae.access.Door.form;
import static mapae.access.Door.get;
import static mapae.access.Door.json;
import static mapae.access.Door.post;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import mapae.permission.domain.Operation;

/** The ways to reviews at gates and their conditions. */
final class GateDoors {

    private static final String REVIEW = "/api/v1/gate-reviews/999999";
    private static final String CONDITION = "/api/v1/conditions/999999";
    private static final Map<String, Object> SAID = Map.of("version", 0, "text", "none");
    private static final UnaryOperator<RequestSpecification> FILE =
            request -> request.multiPart("version", "0").multiPart("file", "a.txt", new byte[] {'a'});

    /** Of a day that has passed. */
    private static final Map<String, Object> RULE = Map.ofEntries(
            Map.entry("gate", "CLOSE"),
            Map.entry("tier", 1),
            Map.entry("validFrom", "2020-01-02"),
            Map.entry("needed", true),
            Map.entry("continuity", false),
            Map.entry("certainty", "FIELD"),
            Map.entry("source", "none"),
            Map.entry("evidence", List.of()),
            Map.entry("items", List.of()));

    private GateDoors() {}

    /** Over REST. */
    static List<Door> api() {
        return List.of(
                get("/api/v1/gate-requirements", Operation.READ_REGISTER, (code, owner) -> "/api/v1/gate-requirements"),
                post(
                        "/api/v1/gate-requirements",
                        Operation.KEEP_RULES,
                        (code, owner) -> "/api/v1/gate-requirements",
                        json(RULE)),
                post(
                        "/api/v1/gate-requirements/preview",
                        Operation.KEEP_RULES,
                        (code, owner) -> "/api/v1/gate-requirements/preview",
                        json(RULE)),
                get("/api/v1/gate-reviews", Operation.READ_REGISTER, (code, owner) -> "/api/v1/gate-reviews"),
                get("/api/v1/gate-reviews/{id}", Operation.READ_REGISTER, (code, owner) -> REVIEW),
                get(
                        "/api/v1/gate-reviews/evidence/{evidence}",
                        Operation.READ_REGISTER,
                        (code, owner) -> "/api/v1/gate-reviews/evidence/999999"),
                get(
                        "/api/v1/investments/{code}/gates",
                        Operation.READ_REGISTER,
                        (code, owner) -> "/api/v1/investments/" + code + "/gates"),
                // no tier was determined of the investments of this test, or it has no such gate
                post(
                        "/api/v1/investments/{code}/gates",
                        Operation.KEEP_CASE,
                        (code, owner) -> "/api/v1/investments/NO-SUCH-CODE/gates",
                        json(Map.of("gate", "CLOSE"))),
                post(
                        "/api/v1/gate-reviews/{id}/evidence",
                        Operation.KEEP_CASE,
                        (code, owner) -> REVIEW + "/evidence",
                        request -> request.contentType("text/plain").body("none")),
                new Door(
                        "DELETE",
                        "/api/v1/gate-reviews/{id}/evidence/{evidence}",
                        Optional.of(Operation.KEEP_CASE),
                        false,
                        (code, owner) -> REVIEW + "/evidence/999999",
                        Door.NOTHING),
                new Door(
                        "PUT",
                        "/api/v1/gate-reviews/{id}/answers",
                        Optional.of(Operation.KEEP_CASE),
                        false,
                        (code, owner) -> REVIEW + "/answers",
                        json(Map.of("version", 0, "answers", List.of()))),
                post(
                        "/api/v1/gate-reviews/{id}/submit",
                        Operation.KEEP_CASE,
                        (code, owner) -> REVIEW + "/submit",
                        json(Map.of("version", 0))),
                post(
                        "/api/v1/gate-reviews/{id}/recommendation",
                        Operation.DECIDE_GATE,
                        (code, owner) -> REVIEW + "/recommendation",
                        json(Map.of("version", 0, "outcome", "GO", "reason", "none"))),
                post(
                        "/api/v1/gate-reviews/{id}/decision",
                        Operation.DECIDE_GATE,
                        (code, owner) -> REVIEW + "/decision",
                        json(Map.of("version", 0, "outcome", "GO", "reasons", "none"))),
                get(
                        "/api/v1/gate-reviews/{id}/consultation",
                        Operation.READ_REGISTER,
                        (code, owner) -> REVIEW + "/consultation"),
                post(
                        "/api/v1/gate-reviews/{id}/objection",
                        Operation.KEEP_CASE,
                        (code, owner) -> REVIEW + "/objection",
                        json(Map.of("reason", "none"))),
                post(
                        "/api/v1/gate-reviews/{id}/objection/reply",
                        Operation.DECIDE_GATE,
                        (code, owner) -> REVIEW + "/objection/reply",
                        json(Map.of("verdict", "UPHELD", "reason", "none"))),
                get("/api/v1/conditions", Operation.READ_REGISTER, (code, owner) -> "/api/v1/conditions"),
                get("/api/v1/conditions/{id}", Operation.READ_REGISTER, (code, owner) -> CONDITION),
                get("/api/v1/conditions/{id}/file", Operation.READ_REGISTER, (code, owner) -> CONDITION + "/file"),
                post(
                        "/api/v1/conditions/{id}/report",
                        Operation.KEEP_CASE,
                        (code, owner) -> CONDITION + "/report",
                        json(SAID)),
                post(
                        "/api/v1/conditions/{id}/acceptance",
                        Operation.DECIDE_GATE,
                        (code, owner) -> CONDITION + "/acceptance",
                        json(Map.of("version", 0))),
                post(
                        "/api/v1/conditions/{id}/reopening",
                        Operation.DECIDE_GATE,
                        (code, owner) -> CONDITION + "/reopening",
                        json(SAID)),
                post(
                        "/api/v1/conditions/{id}/waiver",
                        Operation.DECIDE_GATE,
                        (code, owner) -> CONDITION + "/waiver",
                        json(SAID)));
    }

    /** On pages. */
    static List<Door> pages() {
        return List.of(
                get("/gates/rules", Operation.READ_REGISTER, (code, owner) -> "/gates/rules"),
                get("/gates/rules/new", Operation.KEEP_RULES, (code, owner) -> "/gates/rules/new?gate=CLOSE&tier=1"),
                post(
                        "/gates/rules/new",
                        Operation.KEEP_RULES,
                        (code, owner) -> "/gates/rules/new",
                        form("gate", "CLOSE", "tier", "1")),
                get("/gates", Operation.READ_REGISTER, (code, owner) -> "/gates"),
                get("/gates/{id}", Operation.READ_REGISTER, (code, owner) -> "/gates/999999"),
                get(
                        "/gates/{id}/files/{evidence}",
                        Operation.READ_REGISTER,
                        (code, owner) -> "/gates/999999/files/999999"),
                post("/gates/{id}/evidence", Operation.KEEP_CASE, (code, owner) -> "/gates/999999/evidence", FILE),
                post(
                        "/gates/{id}/evidence/{evidence}/removal",
                        Operation.KEEP_CASE,
                        (code, owner) -> "/gates/999999/evidence/999999/removal",
                        form("version", "0")),
                post(
                        "/gates/{id}/answers",
                        Operation.KEEP_CASE,
                        (code, owner) -> "/gates/999999/answers",
                        form("version", "0")),
                post(
                        "/gates/{id}/submission",
                        Operation.KEEP_CASE,
                        (code, owner) -> "/gates/999999/submission",
                        form("version", "0")),
                post(
                        "/gates/{id}/recommendation",
                        Operation.DECIDE_GATE,
                        (code, owner) -> "/gates/999999/recommendation",
                        form("version", "0")),
                post(
                        "/gates/{id}/decision",
                        Operation.DECIDE_GATE,
                        (code, owner) -> "/gates/999999/decision",
                        form("version", "0")),
                post(
                        "/gates/{id}/objection",
                        Operation.KEEP_CASE,
                        (code, owner) -> "/gates/999999/objection",
                        form("objection", "none")),
                post(
                        "/gates/{id}/objection/reply",
                        Operation.DECIDE_GATE,
                        (code, owner) -> "/gates/999999/objection/reply",
                        form("verdict", "UPHELD", "reply", "none")),
                get(
                        "/investments/{code}/gates",
                        Operation.READ_REGISTER,
                        (code, owner) -> "/investments/" + code + "/gates"),
                post(
                        "/investments/{code}/gates",
                        Operation.KEEP_CASE,
                        (code, owner) -> "/investments/" + code + "/gates",
                        form("gate", "NONE")),
                get("/conditions", Operation.READ_REGISTER, (code, owner) -> "/conditions"),
                get("/conditions/{id}", Operation.READ_REGISTER, (code, owner) -> "/conditions/999999"),
                get("/conditions/{id}/file", Operation.READ_REGISTER, (code, owner) -> "/conditions/999999/file"),
                post(
                        "/conditions/{id}/report",
                        Operation.KEEP_CASE,
                        (code, owner) -> "/conditions/999999/report",
                        FILE),
                post(
                        "/conditions/{id}/end",
                        Operation.DECIDE_GATE,
                        (code, owner) -> "/conditions/999999/end",
                        form("version", "0")));
    }
}
