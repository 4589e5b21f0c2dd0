package mapae.ledger;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;

/** A finance officer commits from a line what is free on it, and follows each commitment to its end. */
class CommitmentIT {

    private static final int YEAR = 2026;

    private final MapaeServer mapae = Mapae.server();
    private final Bookkeeper books = new Bookkeeper(mapae, "finance1", YEAR);
    private final String line = "정보화/commitments/" + UUID.randomUUID();

    private void holds(long available, long committed, long spent) {
        books.journal(line, Map.of())
                .then()
                .statusCode(200)
                .body("balances.available", equalTo((int) available))
                .body("balances.committed", equalTo((int) committed))
                .body("balances.spent", equalTo((int) spent));
    }

    @Test
    void aCommitmentIsPaidChangedAndReleased() {
        books.allot(line, 10_000);
        long id = books.committed(line, 6_000);
        holds(4_000, 6_000, 0);
        books.step(id, "expenditures", Map.of("amount", 2_500))
                .then()
                .statusCode(200)
                .body("commitment.open", equalTo(3_500))
                .body("commitment.spent", equalTo(2_500))
                .body("posting.kind", equalTo("expenditure"))
                .body("posting.reason", nullValue())
                .body("available", equalTo(4_000));
        books.step(id, "change", 1_000).then().statusCode(200).body("commitment.open", equalTo(4_500));
        books.step(id, "change", -500).then().statusCode(200).body("commitment.open", equalTo(4_000));
        books.step(id, "refunds", 500).then().statusCode(200).body("commitment.spent", equalTo(2_000));
        books.step(id, "release", 4_000).then().statusCode(200).body("commitment.open", equalTo(0));
        holds(8_000, 0, 2_000);
        mapae.as("auditor1")
                .get("/api/v1/commitments/" + id)
                .then()
                .statusCode(200)
                .body("commitment.line", equalTo(line))
                .body("commitment.counterparty", equalTo("Hangang Systems"))
                .body(
                        "postings.kind",
                        equalTo(List.of(
                                "commitment",
                                "expenditure",
                                "commitment-change",
                                "commitment-change",
                                "refund",
                                "commitment-release")))
                .body("postings.commitment.unique()", equalTo(List.of((int) id)));
    }

    @Test
    void nothingIsCommittedBeyondWhatIsFree() {
        books.allot(line, 1_000);
        books.committed(line, 700);
        books.commit(line, 301)
                .then()
                .statusCode(409)
                .body("code", equalTo("ledger.not-available"))
                .body("arguments", equalTo(List.of("300")))
                .body("detail", equalTo("Only 300 are free."));
        books.json(Map.of(
                        "organisation",
                        "MSIT",
                        "fiscalYear",
                        YEAR,
                        "line",
                        line,
                        "amount",
                        301,
                        "description",
                        "서버",
                        "counterparty",
                        "한강"))
                .header("Accept-Language", "ko")
                .post("/api/v1/commitments")
                .then()
                .statusCode(409)
                .body("detail", equalTo("가용액은 300입니다."));
        books.commit(line, 300).then().statusCode(200).body("available", equalTo(0));
    }

    @Test
    void whatIsNotAllottedIsNotFree() {
        books.post("initial-budget", line, 1_000).then().statusCode(200);
        books.commit(line, 1).then().statusCode(409).body("arguments", equalTo(List.of("0")));
        books.post("allotment", line, 1_001)
                .then()
                .statusCode(409)
                .body("code", equalTo("ledger.not-allotted"))
                .body("arguments", equalTo(List.of("1000")));
    }

    @Test
    void warnsWhereMuchOfTheBudgetIsUsed() {
        books.allot(line, 1_000);
        books.commit(line, 799).then().statusCode(200).body("warnings", hasSize(0));
        books.commit(line, 1)
                .then()
                .statusCode(200)
                .body("warnings.percent", equalTo(List.of(80)))
                .body("warnings[0].text.en", containsString("80 %"))
                .body("warnings[0].text.ko", containsString("80%"));
        books.commit(line, 100).then().body("warnings.percent", equalTo(List.of(90, 80)));
        books.commit(line, 100).then().body("warnings.percent", equalTo(List.of(100, 90, 80)));
    }

    @Test
    void neitherMoreIsPaidThanIsOpenNorMoreComesBackThanWasPaid() {
        books.allot(line, 1_000);
        long id = books.committed(line, 400);
        books.committed(line, 600);
        for (String step : List.of("expenditures", "release")) {
            books.step(id, step, 401)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("commitment.not-open"))
                    .body("arguments", equalTo(List.of("400")));
        }
        books.step(id, "change", -401).then().statusCode(409).body("code", equalTo("commitment.not-open"));
        books.step(id, "change", 1).then().statusCode(409).body("code", equalTo("ledger.not-available"));
        books.step(id, "expenditures", 400).then().statusCode(200);
        books.step(id, "refunds", 401)
                .then()
                .statusCode(409)
                .body("code", equalTo("commitment.not-paid"))
                .body("arguments", equalTo(List.of("400")));
        holds(0, 600, 400);
    }

    @Test
    void namesTheInvestmentForWhichItIsMade() {
        books.allot(line, 1_000);
        String investment = mapae.as("finance1")
                .get("/api/v1/investments?agency=MSIT&stage=DELIVERY&limit=1")
                .path("rows[0].code");
        long id = books.commit(line, 10, Map.of("investment", investment))
                .then()
                .statusCode(200)
                .body("commitment.investment", equalTo(investment))
                .extract()
                .jsonPath()
                .getLong("commitment.id");
        books.step(id, "expenditures", 4).then().statusCode(200);
        mapae.as("auditor1")
                .get("/api/v1/audit?investment=" + investment + "&kind=ledger&limit=2")
                .then()
                .body("rows.kind", equalTo(List.of("ledger.pay", "ledger.commit")))
                .body("rows[0].before.open", equalTo("KRW 10"))
                .body("rows[0].after.open", equalTo("KRW 6"))
                .body("rows[0].after.posted", equalTo("KRW 4"));
        books.commit(line, 10, Map.of("investment", "NONE"))
                .then()
                .statusCode(404)
                .body("code", equalTo("investment.unknown"));
    }

    @Test
    void listsCommitmentsOfALinePageByPage() {
        books.allot(line, 1_000);
        List<Long> made = List.of(books.committed(line, 1), books.committed(line, 2), books.committed(line, 3));
        JsonPath first = list("&limit=2");
        assertEquals(List.of(made.get(2), made.get(1)), first.getList("rows.id", Long.class));
        JsonPath second = list("&limit=2&after=" + first.getString("next"));
        assertEquals(List.of(made.get(0)), second.getList("rows.id", Long.class));
        assertEquals(null, second.getString("next"));
    }

    private JsonPath list(String more) {
        return mapae.as("planner1")
                .queryParam("line", line)
                .get("/api/v1/commitments?organisation=MSIT&year=" + YEAR + more)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void isRefusedWhereSomethingIsMissingOrOdd() {
        books.allot(line, 1_000);
        refused(Map.of("amount", 0), 422, "ledger.amount-positive");
        refused(Map.of("amount", -5), 422, "ledger.amount-positive");
        refused(Map.of("amount", Long.MAX_VALUE), 400, "amount.too-large");
        refused(Map.of("description", " "), 400, "ledger.text-missing");
        refused(Map.of("counterparty", "x".repeat(201)), 400, "ledger.text-too-long");
        refused(Map.of("valueDate", "2025-12-31"), 400, "ledger.value-date");
        refused(Map.of("line", "no/such"), 404, "ledger.line-unknown");
        refused(Map.of("organisation", "NONE"), 404, "organisation.unknown");
        refused(Map.of("amount", "1.5"), 400, "request.malformed");
        refused(Map.of("fiscalYear", 99), 400, "request.malformed");
        long id = books.committed(line, 10);
        books.step(id, "release", Map.of("amount", 1))
                .then()
                .statusCode(400)
                .body("code", equalTo("ledger.reason-missing"));
        books.step(id, "change", 0).then().statusCode(400).body("code", equalTo("ledger.nothing"));
        books.step(999_999_999, "change", 1).then().statusCode(404).body("code", equalTo("commitment.unknown"));
        holds(990, 10, 0);
    }

    private void refused(Map<String, ?> changed, int status, String code) {
        books.commit(line, 10, changed).then().statusCode(status).body("code", equalTo(code));
    }

    @Test
    void isForFinanceOfficersOfTheOrganisation() {
        new Bookkeeper(mapae, "planner1", YEAR).allot(line, 1_000);
        for (String other : List.of("planner1", "pm1", "auditor1", "admin1", "hr1")) {
            new Bookkeeper(mapae, other, YEAR).commit(line, 1).then().statusCode(403);
        }
        books.commit(line, 1, Map.of("organisation", "MOHW"))
                .then()
                .statusCode(403)
                .body("code", equalTo("ledger.not-own"));
        Map<String, Object> grant =
                Map.of("kind", "initial-budget", "lines", List.of(Map.of("line", line, "amount", 1)));
        books.post("MOHW", grant).then().statusCode(403).body("code", equalTo("ledger.not-own"));
        JsonPath elsewhere = new Bookkeeper(mapae, "planner1", YEAR)
                .post("MOHW", grant)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        books.reverse(elsewhere.getLong("id"), "Mine").then().statusCode(403).body("code", equalTo("ledger.not-own"));
        mapae.as("auditor1")
                .get("/api/v1/audit?kind=ledger.post&person=planner1&limit=1")
                .then()
                .body("rows.after.document", hasItem("MOHW 2026-" + elsewhere.getInt("number")));
    }

    @Test
    void aColleagueCommitsInTheOfficersPlace() {
        books.allot(line, 1_000);
        JsonPath mine = mapae.as("finance1").get("/api/v1/delegations").jsonPath();
        long loan = books.json(Map.of(
                        "grant",
                        mine.getLong("mine[0].id"),
                        "delegate",
                        "pm2",
                        "from",
                        MapaeServer.TODAY,
                        "to",
                        MapaeServer.TODAY,
                        "reason",
                        "Holiday"))
                .post("/api/v1/delegations")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("id");
        try {
            new Bookkeeper(mapae, "pm2", YEAR).commit(line, 5).then().statusCode(200);
        } finally {
            mapae.as("finance1").post("/api/v1/delegations/" + loan + "/revocation");
        }
        new Bookkeeper(mapae, "pm2", YEAR).commit(line, 5).then().statusCode(403);
        mapae.as("auditor1")
                .get("/api/v1/audit?kind=ledger.commit&person=pm2&limit=1")
                .then()
                .body("rows[0].role", equalTo("finance-officer"))
                .body("rows[0].onBehalfOf", equalTo("finance1"));
    }
}
