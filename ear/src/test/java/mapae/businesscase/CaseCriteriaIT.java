package mapae.businesscase;

import static mapae.businesscase.CaseDesk.row;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;

/** Scores by several criteria, kept with a business case over REST: read back, computed, refused, compared. */
class CaseCriteriaIT {

    private static final MapaeServer MAPAE = Mapae.server();

    private final CaseDesk manager = new CaseDesk(MAPAE, "pm1");

    private static List<Map<String, Object>> criteria(Object first, Object second) {
        return List.of(
                row("code", "S", "title", "보안", "weight", first, "description", "침해 사고의 가능성"),
                row("code", "U", "title", "이용 편의", "weight", second));
    }

    private static Map<String, Object> score(String option, String criterion, Object score) {
        return row("option", option, "criterion", criterion, "score", score);
    }

    /** A draft with options A and B. */
    private long drafted() {
        long id = manager.begun(CaseDesk.untouched(MAPAE, "MSIT"));
        manager.save(
                id, "options", List.of(row("code", "A", "kind", "DO_NOTHING", "title", "현행 유지"), CaseDesk.preferred()));
        return id;
    }

    @Test
    void areKeptReadBackAndComputed() {
        long id = drafted();
        manager.get(id).then().body("scores", equalTo(List.of())).body("missing.place", not(hasItem("scores.score")));
        manager.save(id, "criteria", criteria("62.5", "37.5"));
        manager.save(id, "scores", List.of(score("A", "S", 20), score("B", "S", 80), score("B", "U", "41.123456")));
        manager.get(id)
                .then()
                .body("content.criteria.code", equalTo(List.of("S", "U")))
                .body("content.criteria.weight", equalTo(List.of(62.5f, 37.5f)))
                .body("content.criteria[0].description", equalTo("침해 사고의 가능성"))
                .body("content.scores.criterion", equalTo(List.of("S", "S", "U")))
                .body("content.scores[2].score", equalTo(41.123456f))
                // not scored by U
                .body("scores[0].total", nullValue())
                .body("scores[0].reason", equalTo("figure.score-missing"))
                .body("missing.place", hasItem("scores.score"))
                // 62.5 × 80 ÷ 100 + 37.5 × 41.123456 ÷ 100
                .body("scores[1].total", equalTo(65.421296f))
                .body("scores[1].formula", equalTo("score = Σ weight × score ÷ 100, Σ weights = 100 %"))
                .body("scores[1].inputs.weight", equalTo(List.of(62.5f, 37.5f)))
                .body("scores[1].inputs[0].criterion", equalTo("S. 보안"))
                .body("scores[1].inputs[0].points", equalTo(50));
        manager.save(
                id,
                "scores",
                List.of(score("A", "S", 20), score("A", "U", 0), score("B", "S", 80), score("B", "U", 100)));
        manager.get(id)
                .then()
                .body("scores.total", equalTo(List.of(12.5f, 87.5f)))
                .body("missing.place", not(hasItem("scores.score")));
    }

    @Test
    void areRefusedByRowAndFieldWhereTheyCannotBe() {
        long id = drafted();
        int version = manager.version(id);
        manager.json(Map.of("version", version, "rows", criteria("62.5", "37.4")))
                .header("Accept-Language", "en")
                .put("/api/v1/business-cases/" + id + "/sections/criteria")
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("rows[0].weight")))
                .body("errors[0].message", equalTo("Weights must be exactly 100 % together. These are 99.9 %."));
        manager.save(id, version, "criteria", criteria("100.0000001", "-1"))
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("rows[1].weight", "rows[2].weight")));
        manager.save(id, version, "criteria", criteria("50", "50").subList(0, 1))
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("rows[0].weight")));
        manager.get(id).then().body("content.criteria", equalTo(List.of())).body("head.version", equalTo(version));
        manager.save(id, version, "criteria", criteria(50, 50)).then().statusCode(200);
        manager.save(
                        id,
                        version + 1,
                        "scores",
                        List.of(score("Z", "X", 1), score("A", "S", 101), score("A", "U", "1e999999999")))
                .then()
                .statusCode(422)
                .body(
                        "errors.field",
                        equalTo(List.of("rows[1].option", "rows[1].criterion", "rows[2].score", "rows[3].score")));
        manager.save(id, version, "scores", List.of(score("A", "S", 1)))
                .then()
                .statusCode(409)
                .body("code", equalTo("request.conflict"));
        manager.save(id, "scores", List.of(score("A", "S", 1)));
        manager.save(id, manager.version(id), "criteria", List.of())
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("rows[0].code")));
        manager.save(id, manager.version(id), "options", List.of())
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("rows[0].code")));
        MAPAE.as("auditor1")
                .contentType("application/json")
                .body(Map.of("version", manager.version(id), "rows", List.of()))
                .put("/api/v1/business-cases/" + id + "/sections/scores")
                .then()
                .statusCode(403);
    }

    @Test
    void areStoredOnceAndComparedBetweenVersions() {
        String investment = CaseDesk.untouched(MAPAE, "MSIT");
        long first = manager.begun(investment);
        manager.fill(first);
        manager.save(first, "criteria", criteria(60, 40));
        int version = manager.version(first);
        Map<String, Object> body = Map.of(
                "version",
                version,
                "rows",
                List.of(score("A", "S", 20), score("A", "U", 30), score("B", "S", 80), score("B", "U", 90)));
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            manager.json(body)
                    .header("Idempotency-Key", key)
                    .put("/api/v1/business-cases/" + first + "/sections/scores")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(version + 1));
        }
        manager.submitted(first);
        manager.withdraw(first, version + 2, "다시 씁니다").then().statusCode(200);
        long second = manager.begun(investment, first);
        manager.get(second).then().body("scores.total", equalTo(List.of(24, 84)));
        manager.save(second, "criteria", criteria(70, 30));
        manager.save(
                second,
                "scores",
                List.of(score("A", "S", 20), score("A", "U", 30), score("B", "S", 85), score("B", "U", 90)));
        MAPAE.as("planner1")
                .get("/api/v1/business-cases/comparison?a=" + first + "&b=" + second)
                .then()
                .statusCode(200)
                .body(
                        "comparison.sections.find { it.section == 'CRITERIA' }.rows.change",
                        equalTo(List.of("CHANGED", "CHANGED")))
                .body(
                        "comparison.sections.find { it.section == 'SCORES' }.rows.change",
                        equalTo(List.of("SAME", "SAME", "CHANGED", "SAME")));
        manager.get(first).then().body("scores.total", equalTo(List.of(24, 84)));
        manager.get(second).then().body("scores.total", equalTo(List.of(23, 86.5f)));
    }
}
