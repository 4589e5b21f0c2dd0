package mapae.businesscase;

import static mapae.businesscase.CaseDesk.flow;
import static mapae.businesscase.CaseDesk.row;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;

/** A business case over REST from its beginning to its submission, with all that is refused on the way. */
class BusinessCaseIT {

    private static final MapaeServer MAPAE = Mapae.server();

    private final CaseDesk manager = new CaseDesk(MAPAE, "pm1");

    @Test
    void isWrittenSubmittedWithdrawnAndFollowedByAnotherVersion() {
        String investment = CaseDesk.untouched(MAPAE, "MSIT");
        long first = manager.begun(investment);
        manager.get(first)
                .then()
                .body("head.number", equalTo(1))
                .body("head.state", equalTo("DRAFT"))
                .body("content.text.rate", equalTo("KR_SOCIAL@2017-08-11"))
                .body("appraisal", nullValue())
                .body("notAppraised", equalTo("figure.case-no-flows"));
        manager.begin(investment, Map.of()).then().statusCode(409).body("code", equalTo("case.already-open"));
        manager.submit(first, manager.version(first))
                .then()
                .statusCode(422)
                .body("code", equalTo("case.incomplete"))
                .body(
                        "errors.field",
                        hasItems("text.problem", "options.kind", "benefits.title", "risks.title", "evidence.kind"));
        manager.fill(first);
        manager.get(first).then().body("missing", equalTo(List.of()));
        int version = manager.version(first);
        manager.submit(first, version - 1).then().statusCode(409).body("code", equalTo("request.conflict"));
        manager.submit(first, version).then().statusCode(200).body("state", equalTo("SUBMITTED"));
        manager.submit(first, version + 1).then().statusCode(409).body("code", equalTo("case.not-draft"));
        manager.save(first, version + 1, "risks", List.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("case.not-draft"));
        manager.withdraw(first, version + 1, " ").then().statusCode(400).body("code", equalTo("case.reason-missing"));
        manager.withdraw(first, version + 1, "다시 씁니다")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("endedReason", equalTo("다시 씁니다"));

        long second = manager.begun(investment, first);
        manager.get(second).then().body("head.number", equalTo(2)).body("head.begunFrom", equalTo((int) first));
        manager.save(
                second,
                "flows",
                List.of(
                        flow("A", 2027, "COST", "RUNNING", "운영", 100_000_001L),
                        flow("B", 2027, "COST", "ONE_OFF", "구축", 999_999_999_999_998L),
                        flow("B", 2029, "BENEFIT", "RUNNING", "절감", 5L)));
        MAPAE.as("auditor1")
                .get("/api/v1/business-cases/comparison?a=" + first + "&b=" + second)
                .then()
                .statusCode(200)
                .body(
                        "comparison.sections.find { it.section == 'FLOWS' }.rows.change",
                        equalTo(List.of("SAME", "CHANGED", "ADDED", "REMOVED")))
                .body(
                        "comparison.sections.find { it.section == 'FLOWS' }.rows[1].cells.find { it.column =="
                                + " 'amount' }.before",
                        equalTo(799_999_999_999_999L))
                .body("comparison.sections.find { it.section == 'RISKS' }.rows.change", equalTo(List.of("SAME")));
        assertEquals(
                List.of("begin", "begin", "submit", "withdraw"),
                MAPAE
                        .as("auditor1")
                        .get("/api/v1/audit?kind=businesscase&limit=200&investment=" + investment)
                        .jsonPath()
                        .<String>getList("rows.kind")
                        .stream()
                        .map(kind -> kind.replace("businesscase.", ""))
                        .filter(kind -> !kind.equals("edit"))
                        .sorted()
                        .toList());
    }

    @Test
    void givesAmountsBackToTheWonAndAppraisesThem() {
        long id = manager.begun(CaseDesk.untouched(MAPAE, "MSIT"));
        manager.fill(id);
        manager.get(id)
                .then()
                .body("content.flows.amount", equalTo(List.of(100_000_001, 799_999_999_999_999L, 900_000_000_000_000L)))
                .body("content.benefits[0].baseline", equalTo(21.5f))
                // 20 % less half of it
                .body("appraisal.options[1].pvCosts", equalTo(879_999_999_999_999L));
        manager.save(id, "flows", List.of(flow("B", 2027, "COST", "ONE_OFF", "구축", 909_090_909_090_910L)));
        // with the same 10 %, one won more than can be appraised in a year
        manager.get(id).then().body("notAppraised", equalTo("figure.case-too-large"));
        manager.save(
                id,
                "flows",
                List.of(
                        flow("A", 2027, "COST", "RUNNING", "운영", 100L),
                        flow("B", 2027, "COST", "ONE_OFF", "구축", 1_000_000L),
                        flow("B", 2028, "BENEFIT", "RUNNING", "절감", 2_090_000L)));
        manager.get(id)
                .then()
                .body("appraisal.rate", equalTo("KR_SOCIAL@2017-08-11"))
                // costs 1,000,000 × (1 + 0.2 × (1 − 0.5)); benefits 2,090,000 ÷ 1.045
                .body("appraisal.options[1].pvCosts", equalTo(1_100_000))
                .body("appraisal.options[1].pvBenefits", equalTo(2_000_000))
                .body("appraisal.options[1].npv.value", equalTo(900_000))
                .body("appraisal.options[1].bcr.value", equalTo(1.8182f))
                .body("appraisal.options[1].irr", equalTo(List.of(0.9f)))
                .body("appraisal.options[0].npv.value", equalTo(-100))
                .body("appraisal.increments[0].takesOver", equalTo(true))
                .body("appraisal.sensitivity.draws", equalTo(10_000));
    }

    @Test
    void namesWhatIsWrongByRowAndFieldInBothLanguages() {
        long id = manager.begun(CaseDesk.untouched(MAPAE, "MSIT"));
        List<Map<String, Object>> rows = List.of(
                row("title", "가", "likelihood", 6, "impact", 1),
                row("likelihood", "x", "impact", 1, "colour", "red"),
                row("title", "나".repeat(201), "likelihood", 1, "impact", 1));
        manager.json(Map.of("version", 0, "rows", rows))
                .header("Accept-Language", "ko")
                .put("/api/v1/business-cases/" + id + "/sections/risks")
                .then()
                .statusCode(422)
                .body("code", equalTo("rows.faulty"))
                .body(
                        "errors.field",
                        equalTo(List.of(
                                "rows[1].likelihood",
                                "rows[2].colour",
                                "rows[2].title",
                                "rows[2].likelihood",
                                "rows[3].title")))
                .body("errors[0].message", equalTo("1에서 5까지의 정수를 적어 주십시오."));
        manager.json(Map.of("version", 0, "rows", rows))
                .header("Accept-Language", "en")
                .put("/api/v1/business-cases/" + id + "/sections/risks")
                .then()
                .statusCode(422)
                .body("errors[0].message", equalTo("Give a whole number from 1 to 5."));
        manager.save(id, 0, "flows", List.of(flow("Z", 2027, "COST", "ONE_OFF", "x", -1L)))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("rows[1].amount"));
        manager.save(id, 0, "no-such", List.of()).then().statusCode(404).body("code", equalTo("case.section-unknown"));
        manager.save(id, 0, "risks", List.of(row("title", List.of("x"))))
                .then()
                .statusCode(400)
                .body("code", equalTo("case.cell-not-plain"));
        manager.get(id).then().body("content.risks", equalTo(List.of())).body("head.version", equalTo(0));
    }

    @Test
    void letsTheFirstWriterWinAndDoesNothingTwice() {
        String investment = CaseDesk.untouched(MAPAE, "MSIT");
        long id = manager.begun(investment);
        List<Integer> statuses = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> manager.save(
                                id, 0, "risks", List.of(row("title", "위험 " + i, "likelihood", 1, "impact", 1)))
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(200, 409, 409, 409), statuses);
        String key = UUID.randomUUID().toString();
        Map<String, Object> body =
                Map.of("version", 1, "rows", List.of(row("title", "하나", "likelihood", 1, "impact", 1)));
        Stream.of(1, 2)
                .forEach(time -> manager.json(body)
                        .header("Idempotency-Key", key)
                        .put("/api/v1/business-cases/" + id + "/sections/risks")
                        .then()
                        .statusCode(200)
                        .body("version", equalTo(2)));
    }

    @Test
    void isWrittenByItsOwnOrganisationAndByPlanners() {
        String foreign = CaseDesk.untouched(MAPAE, "MOHW");
        manager.begin(foreign, Map.of()).then().statusCode(403).body("code", equalTo("case.not-own"));
        long id = new CaseDesk(MAPAE, "planner1").begun(foreign);
        manager.save(id, 0, "risks", List.of()).then().statusCode(403).body("code", equalTo("case.not-own"));
        manager.get(id).then().statusCode(200);
        manager.begin(CaseDesk.untouched(MAPAE, "MSIT"), Map.of("from", id))
                .then()
                .statusCode(400)
                .body("code", equalTo("case.other-investment"));
        manager.get(999_999).then().statusCode(404).body("code", equalTo("case.unknown"));
        MAPAE.as("hr1").get("/api/v1/business-cases?limit=0").then().statusCode(400);
        MAPAE.as("hr1").get("/api/v1/business-cases?state=NONE").then().statusCode(400);
        String next = MAPAE.as("hr1")
                .get("/api/v1/business-cases?limit=2")
                .then()
                .statusCode(200)
                .body("rows.size()", equalTo(2))
                .extract()
                .path("next");
        MAPAE.as("hr1")
                .get("/api/v1/business-cases?limit=2&after=" + next)
                .then()
                .statusCode(200);
    }
}
