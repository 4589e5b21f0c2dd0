package mapae.ledger;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;

/** Budgets and allotments are posted, taken back once, and told by the journal of their line. */
class BudgetPostingIT {

    private static final int YEAR = 2026;

    private final MapaeServer mapae = Mapae.server();
    private final Bookkeeper books = new Bookkeeper(mapae, "finance1", YEAR);
    private final String line = "정보화/postings/" + UUID.randomUUID();

    private Response post(String kind, long amount, Map<String, ?> more) {
        Map<String, Object> body =
                new HashMap<>(Map.of("kind", kind, "lines", List.of(Map.of("line", line, "amount", amount))));
        body.putAll(more);
        return books.post(Bookkeeper.OWN, body);
    }

    private static long id(Response response) {
        return response.then().statusCode(200).extract().jsonPath().getLong("id");
    }

    @Test
    void aBudgetMakesItsLineAndThoseAboveIt() {
        JsonPath posted = post("initial-budget", 900, Map.of("reason", "Budget Act"))
                .then()
                .statusCode(200)
                .body("organisation", equalTo("MSIT"))
                .body("valueDate", equalTo(MapaeServer.TODAY))
                .body("entryDate", equalTo(MapaeServer.TODAY))
                .body("enteredBy", equalTo("finance1"))
                .body("reason", equalTo("Budget Act"))
                .body("entries.account", equalTo(List.of("INITIAL", "UNALLOTTED")))
                .body("entries.amount", equalTo(List.of(-900, 900)))
                .extract()
                .jsonPath();
        mapae.as("auditor1")
                .get("/api/v1/postings/" + posted.getLong("id"))
                .then()
                .statusCode(200)
                .body("number", equalTo(posted.getInt("number")));
        books.journal("정보화/postings", Map.of())
                .then()
                .statusCode(200)
                .body("title.ko", equalTo("postings"))
                .body("rows", hasSize(0));
        mapae.as("auditor1")
                .get("/api/v1/settlements/" + YEAR + "?currency=KRW&organisation=MSIT")
                .then()
                .body("rows.find { it.line == '" + line + "' }.initial", equalTo(900));
    }

    @Test
    void oneDocumentGrantsToManyLines() {
        Response posted = books.post(
                Bookkeeper.OWN,
                Map.of(
                        "kind",
                        "initial-budget",
                        "lines",
                        List.of(Map.of("line", line + "/a", "amount", 1), Map.of("line", line + "/b", "amount", 2))));
        posted.then().statusCode(200).body("entries", hasSize(4)).body("entries.line", everyItem(startsWith(line)));
        assertEquals(2, books.holds(line + "/b", "unallotted"));
    }

    @Test
    void aSupplementaryBudgetMayCutWhatIsNotAllotted() {
        post("initial-budget", 1_000, Map.of()).then().statusCode(200);
        post("allotment", 600, Map.of()).then().statusCode(200);
        post("supplementary-budget", -401, Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("ledger.not-allotted"))
                .body("arguments", equalTo(List.of("400")));
        post("supplementary-budget", -400, Map.of()).then().statusCode(200);
        books.journal(line, Map.of())
                .then()
                .body("balances.current", equalTo(600))
                .body("balances.supplementary", equalTo(-400))
                .body("balances.unallotted", equalTo(0))
                .body("balances.available", equalTo(600));
    }

    @Test
    void aPostingIsTakenBackOnceWithAReason() {
        post("initial-budget", 1_000, Map.of()).then().statusCode(200);
        long allotment = id(post("allotment", 700, Map.of()));
        books.reverse(allotment, " ").then().statusCode(400).body("code", equalTo("ledger.reason-missing"));
        long reversal = id(books.reverse(allotment, "Wrong quarter"));
        assertEquals(1_000, books.holds(line, "unallotted"));
        books.reverse(allotment, "Again").then().statusCode(409).body("code", equalTo("ledger.already-reversed"));
        books.reverse(reversal, "Rather not").then().statusCode(422).body("code", equalTo("ledger.not-reversible"));
        mapae.as("auditor1").get("/api/v1/postings/" + allotment).then().body("reversedBy", equalTo((int) reversal));
        mapae.as("auditor1")
                .get("/api/v1/audit?kind=ledger.reverse&limit=1")
                .then()
                .body("rows[0].reason", equalTo("Wrong quarter"))
                .body("rows[0].after.lines", equalTo(line));
        books.reverse(999_999_999, "None").then().statusCode(404).body("code", equalTo("ledger.posting-unknown"));
    }

    @Test
    void whatIsUsedAlreadyIsNotTakenBack() {
        long budget = id(post("initial-budget", 1_000, Map.of()));
        long allotment = id(post("allotment", 1_000, Map.of()));
        long commitment = books.committed(line, 300);
        books.reverse(budget, "Wrong").then().statusCode(409).body("code", equalTo("ledger.not-allotted"));
        books.reverse(allotment, "Wrong").then().statusCode(409).body("code", equalTo("ledger.not-available"));
        long payment = books.step(commitment, "expenditures", 100)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("posting.id");
        books.reverse(commitment, "Wrong").then().statusCode(409).body("code", equalTo("commitment.not-open"));
        books.reverse(payment, "Paid twice").then().statusCode(200).body("commitment", equalTo((int) commitment));
        books.reverse(commitment, "Not agreed").then().statusCode(200);
        mapae.as("auditor1")
                .get("/api/v1/commitments/" + commitment)
                .then()
                .body("commitment.open", equalTo(0))
                .body("commitment.spent", equalTo(0))
                .body("postings", hasSize(4));
        new Bookkeeper(mapae, "planner1", YEAR)
                .reverse(payment, "Not mine")
                .then()
                .statusCode(403)
                .body("code", equalTo("ledger.not-own"));
    }

    @Test
    void theJournalTellsWhatALineHeldOnADay() {
        post("initial-budget", 1_000, Map.of("valueDate", "2026-01-01")).then().statusCode(200);
        post("allotment", 400, Map.of("valueDate", "2026-03-31")).then().statusCode(200);
        post("allotment", 300, Map.of("valueDate", "2026-06-30")).then().statusCode(200);
        assertEquals(1_000, unallotted(Map.of("asOf", "2026-03-30")));
        assertEquals(600, unallotted(Map.of("asOf", "2026-03-31")));
        assertEquals(300, unallotted(Map.of()));
        // nothing of it was known the day before it was entered
        assertEquals(0, unallotted(Map.of("asOf", "2026-12-31", "knownOn", "2026-11-23")));
        assertEquals(300, unallotted(Map.of("asOf", "2026-12-31", "knownOn", MapaeServer.TODAY)));
        books.journal(line, Map.of("asOf", "tomorrow")).then().statusCode(400).body("code", equalTo("list.filter"));
    }

    private long unallotted(Map<String, String> parameters) {
        return books.journal(line, parameters)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("balances.unallotted");
    }

    @Test
    void theJournalIsReadPageByPage() {
        List<Long> posted = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            posted.add(id(post(i == 1 ? "initial-budget" : "supplementary-budget", i, Map.of())));
        }
        List<Long> read = new ArrayList<>();
        Map<String, Object> page = Map.of("limit", 2);
        while (page != null) {
            JsonPath found =
                    books.journal(line, page).then().statusCode(200).extract().jsonPath();
            read.addAll(found.getList("rows.id", Long.class));
            String next = found.getString("next");
            page = next == null ? null : Map.of("limit", 2, "after", next);
        }
        assertEquals(posted, read);
        books.journal(line, Map.of("limit", 201)).then().statusCode(400).body("code", equalTo("list.limit"));
        books.journal(line, Map.of("after", "x")).then().statusCode(400).body("code", equalTo("list.after"));
    }

    @Test
    void isRefusedWhereSomethingIsMissingOrOdd() {
        post("expenditure", 1, Map.of()).then().statusCode(400).body("code", equalTo("ledger.kind"));
        post("gift", 1, Map.of()).then().statusCode(400).body("code", equalTo("ledger.kind"));
        post("initial-budget", -1, Map.of()).then().statusCode(422).body("code", equalTo("ledger.amount-positive"));
        post("allotment", 1, Map.of()).then().statusCode(404).body("code", equalTo("ledger.line-unknown"));
        post("initial-budget", 1, Map.of("currency", "won"))
                .then()
                .statusCode(400)
                .body("code", equalTo("ledger.currency-code"));
        post("initial-budget", 1, Map.of()).then().statusCode(200);
        post("initial-budget", 1, Map.of("currency", "USD"))
                .then()
                .statusCode(422)
                .body("code", equalTo("ledger.currency"));
        post("initial-budget", 1, Map.of("lines", List.of()))
                .then()
                .statusCode(400)
                .body("code", equalTo("ledger.nothing"));
        for (String odd : List.of("", "a//b", "/a", "a ", "a\tb", "x".repeat(201))) {
            post("initial-budget", 1, Map.of("lines", List.of(Map.of("line", odd, "amount", 1))))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("ledger.line-code"));
        }
        post("initial-budget", 1, Map.of("lines", List.of(Map.of("line", line))))
                .then()
                .statusCode(400)
                .body("code", equalTo("request.malformed"))
                .body("errors.field", hasItem("amount"));
        new Bookkeeper(mapae, "finance1", 1900)
                .post("initial-budget", line, 1)
                .then()
                .statusCode(400)
                .body("code", equalTo("year.out-of-range"));
        books.journal("no/such", Map.of()).then().statusCode(404).body("code", equalTo("ledger.line-unknown"));
    }
}
