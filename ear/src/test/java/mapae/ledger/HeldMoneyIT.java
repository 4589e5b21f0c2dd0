package mapae.ledger;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import mapae.interchange.Sender;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A line funds an investment; frozen, it gets no more money whichever way it comes. */
class HeldMoneyIT {

    private static final int YEAR = Mapae.today().getYear();
    private static final int NEXT = YEAR + 1;

    private final MapaeServer mapae = Mapae.server();
    private final Bookkeeper books = new Bookkeeper(mapae, "finance1", YEAR);
    private final Funding funding = new Funding(mapae, YEAR);
    private final String line = funding.line("운영비");
    private final String outside = funding.line("여비");

    @AfterEach
    void leavesTheBooksInOrder() {
        mapae.as("auditor1")
                .get("/api/v1/invariants")
                .then()
                .statusCode(200)
                .body("identities.findAll { !it.holds }", equalTo(List.of()));
    }

    @Test
    void aLineFundsOneInvestmentAndItsSuccessorTheSame() {
        books.allot(line, 10_000);
        books.committed(line, 3_000);
        funding.link("finance1", YEAR, line)
                .then()
                .statusCode(200)
                .body("lines.find { it.line.code == '" + line + "' }.current", equalTo(10_000))
                .body("lines.find { it.line.code == '" + line + "' }.allotted", equalTo(10_000))
                .body("lines.find { it.line.code == '" + line + "' }.free", equalTo(7_000))
                .body("lines.find { it.line.code == '" + line + "' }.by", equalTo("finance1"));
        funding.link("finance1", YEAR, funding.program())
                .then()
                .statusCode(422)
                .body("code", equalTo("ledger.line-has-parts"));
        funding.link("finance1", YEAR, "none").then().statusCode(404);
        funding.link("finance1", YEAR, line).then().statusCode(200);
        String other = mapae.as("planner1")
                .get("/api/v1/investments?agency=MOE&limit=1")
                .path("rows[0].code");
        mapae.as("planner1")
                .contentType("application/json")
                .body(Map.of("organisation", "MSIT", "fiscalYear", YEAR, "line", line))
                .put("/api/v1/investments/" + other + "/budget-lines")
                .then()
                .statusCode(409)
                .body("code", equalTo("ledger.funds-other"))
                .body("detail", containsString(funding.code));
        Bookkeeper next = new Bookkeeper(mapae, "finance1", NEXT);
        next.post("initial-budget", line, 9_000).then().statusCode(200);
        mapae.as("pm1")
                .get("/api/v1/ledger/MSIT/" + NEXT + "/investments")
                .then()
                .statusCode(200)
                .body("'" + line + "'.code", equalTo(funding.code));
        funding.unlink(line).then().statusCode(200);
        funding.unlink(line).then().statusCode(422).body("code", equalTo("ledger.funds-not"));
        mapae.as("auditor1")
                .get("/api/v1/audit?investment=" + funding.code + "&limit=50")
                .then()
                .statusCode(200)
                .body("rows.findAll { it.kind == 'ledger.link' || it.kind == 'ledger.unlink' }.size()", equalTo(2));
    }

    @Test
    void aFreezeRefusesEachWayInAndReleasedItLetsAllThrough() {
        books.post("initial-budget", line, 10_000).then().statusCode(200);
        books.post("allotment", line, 4_000).then().statusCode(200);
        books.allot(outside, 5_000);
        funding.link("finance1", YEAR, line).then().statusCode(200);
        JsonPath waiting = Funding.asked(funding.move("ko", outside, line, 500));
        long freeze = funding.freeze("보안 점검 조건이 기한을 넘겼습니다.");

        String since = Mapae.today().toString();
        books.post("allotment", line, 100)
                .then()
                .statusCode(422)
                .body("code", equalTo("ledger.allotment-frozen"))
                .body(
                        "detail",
                        allOf(
                                containsString(line),
                                containsString("보안 점검 조건이 기한을 넘겼습니다."),
                                containsString("planner1"),
                                containsString(since)));
        new Bookkeeper(mapae, "planner1", YEAR)
                .post(
                        "MSIT",
                        Map.of(
                                "kind",
                                "reserve-grant",
                                "lines",
                                List.of(Map.of("line", line, "amount", 50)),
                                "reason",
                                "재해 복구",
                                "reference",
                                "국무회의 제12회"))
                .then()
                .statusCode(422)
                .body("code", equalTo("ledger.allotment-frozen"));
        funding.move("en", outside, line, 100)
                .then()
                .statusCode(422)
                .body("code", equalTo("ledger.allotment-frozen"))
                .body("detail", containsString("frozen since " + since));
        funding.approve("ko", waiting).then().statusCode(422).body("code", equalTo("ledger.allotment-frozen"));
        funding.unlink(line).then().statusCode(422).body("code", equalTo("ledger.allotment-frozen"));
        JsonPath filed = send(line, outside);
        assertEquals(List.of("ledger.allotment-frozen"), filed.getList("errors.rule"), filed::prettify);
        assertEquals(List.of("line"), filed.getList("errors.column"));

        // what is allotted goes on, and money may leave
        books.committed(line, 3_000);
        books.post("supplementary-budget", line, 1).then().statusCode(200);
        funding.approve("ko", Funding.asked(funding.move("ko", line, outside, 200)))
                .then()
                .statusCode(200);
        assertEquals(800, books.holds(line, "available"));

        funding.release(freeze).then().statusCode(200).body("release.by", equalTo("planner2"));
        funding.release(freeze).then().statusCode(409).body("code", equalTo("ledger.freeze-released"));
        funding.approve(
                        "ko",
                        Funding.asked(
                                Mapae.server().as("finance1").get("/api/v1/budget-requests/" + waiting.getLong("id"))))
                .then()
                .statusCode(200);
        books.post("allotment", line, 100).then().statusCode(200);
        assertEquals(1_400, books.holds(line, "available"));
        mapae.as("pm1")
                .get(funding.of("freezes"))
                .then()
                .statusCode(200)
                .body("freezes.find { it.id == " + freeze + " }.by", equalTo("planner1"))
                .body("freezes.find { it.id == " + freeze + " }.release.reason", equalTo("조건이 이행되었습니다."));
    }

    @Test
    void isDoneOnceForOneIdempotencyKey() {
        books.post("initial-budget", line, 10).then().statusCode(200);
        String key = UUID.randomUUID().toString();
        List<Long> freezes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            mapae.as("finance1")
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(Map.of("organisation", "MSIT", "fiscalYear", YEAR, "line", line))
                    .put(funding.of("budget-lines"))
                    .then()
                    .statusCode(200)
                    .body("lines", hasSize(1));
            freezes.add(mapae.as("planner1")
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(Map.of("reason", "사업 재검토"))
                    .post(funding.of("freezes"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getLong("id"));
        }
        assertEquals(freezes.get(0), freezes.get(1));
        funding.release(freezes.get(0)).then().statusCode(200);
    }

    /** Carried into next year, the money of a multi-year plan is not taken up while its line is frozen. */
    @Test
    void whatIsReservedIsNotTakenUpWhileItIsFrozen() {
        Bookkeeper next = new Bookkeeper(mapae, "finance1", NEXT);
        PlanKeeper finance = new PlanKeeper(mapae, "finance1");
        long plan = finance.entered("CONTRACT_AUTHORITY", line, new TreeMap<>(Map.of(NEXT, 2_000L)));
        PlanKeeper.bind(mapae, plan, NEXT, NEXT);
        finance.commit(plan, new TreeMap<>(Map.of(NEXT, 700L))).then().statusCode(200);
        next.post("initial-budget", line, 2_000).then().statusCode(200);
        funding.link("finance1", NEXT, line).then().statusCode(200);
        long freeze = funding.freeze("사업 재검토");
        next.post("allotment", line, 1_000).then().statusCode(422).body("code", equalTo("ledger.allotment-frozen"));
        mapae.as("finance1")
                .contentType("application/json")
                .post("/api/v1/multi-year-plans/" + plan + "/years/" + NEXT + "/take-up")
                .then()
                .statusCode(422)
                .body("code", equalTo("ledger.allotment-frozen"));
        assertEquals(700, finance.figure(plan, NEXT, "reserved"));
        funding.release(freeze).then().statusCode(200);
        next.post("allotment", line, 1_000).then().statusCode(200);
        assertEquals(0, finance.figure(plan, NEXT, "reserved"));
    }

    private JsonPath send(String... lines) {
        String header = "organisation,fiscal_year,line,document,document_number,amount,value_date,title_ko,title_en\n";
        StringBuilder rows = new StringBuilder(header);
        for (String one : lines) {
            books.post("initial-budget", one, 10).then().statusCode(200);
            rows.append("MSIT," + YEAR + "," + one + ",ALLOTMENT," + UUID.randomUUID() + ",10," + YEAR + "-06-01,,\n");
        }
        return new Sender(mapae, "planner1").send(rows.toString(), "ledger-budgets", "mapae", "lenient");
    }
}
