package mapae.ledger;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import mapae.interchange.Sender;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Budgets, commitments and payments that come as files: posted once, changed by the difference, held to the rules. */
class PostedFileIT {

    private static final String BUDGETS =
            "organisation,fiscal_year,line,document,document_number,amount,value_date,title_ko,title_en";
    private static final String COMMITMENTS =
            "organisation,fiscal_year,line,external_id,amount,description,counterparty,investment,value_date";
    private static final String EXPENDITURES = "external_id,commitment,amount,value_date,reason";
    private static final int YEAR = 2031;

    private static MapaeServer mapae;
    private static Sender sender;
    private static Bookkeeper keeper;

    @BeforeAll
    static void start() {
        mapae = MapaeServer.start("mapae_posted_files");
        sender = new Sender(mapae, "planner1");
        keeper = new Bookkeeper(mapae, "finance1", YEAR);
    }

    @AfterAll
    static void stop() {
        mapae.close();
    }

    @Test
    void postsEachRowOnceHoweverOftenAndInWhateverOrderItComes() {
        List<String> budgets = List.of(
                budget("ONCE/A", "ALLOTMENT", "B-1", 900),
                budget("ONCE/A", "INITIAL", "B-1", 1_000) + "가 과목,Line A",
                budget("ONCE/B", "INITIAL", "B-1", 500),
                budget("ONCE/A", "SUPPLEMENTARY", "S-1", -50),
                budget("ONCE/B", "ALLOTMENT", "B-2", 500));
        List<String> commitments = List.of(
                commitment("ONCE/A", "ONCE-1", 400),
                commitment("ONCE/A", "ONCE-2", 300),
                commitment("ONCE/B", "ONCE-3", 500));
        List<String> payments = List.of(
                payment("ONCE-E1", "ONCE-1", 150), payment("ONCE-E2", "ONCE-1", 50), payment("ONCE-E3", "ONCE-3", 500));
        counts(send("ledger-budgets", BUDGETS, budgets, "strict"), 5, 0, 5);
        counts(send("commitments", COMMITMENTS, commitments, "strict"), 3, 0, 3);
        counts(send("expenditures", EXPENDITURES, payments, "strict"), 3, 0, 3);
        for (int time = 0; time < 2; time++) {
            counts(send("ledger-budgets", BUDGETS, shuffled(budgets, time), "strict"), 5, 0, 0);
            counts(send("commitments", COMMITMENTS, shuffled(commitments, time), "strict"), 3, 0, 0);
            counts(send("expenditures", EXPENDITURES, shuffled(payments, time), "strict"), 3, 0, 0);
        }
        assertHolds("ONCE/A", 50, 200, 500, 200);
        assertHolds("ONCE/B", 0, 0, 0, 500);
        keeper.journal("ONCE/A", Map.of())
                .then()
                .body("title.ko", equalTo("가 과목"))
                .body("rows.enteredBy.unique()", contains("planner1"));
        mapae.as("auditor1")
                .queryParam("kind", "ledger.file")
                .get("/api/v1/audit")
                .then()
                .statusCode(200)
                .body("rows.after.fiscalYear", hasItem("2031"))
                .body("rows.onBehalfOf", hasItem("planner1"))
                .body("rows.after.importKind", hasItem("expenditures"));
    }

    @Test
    void postsTheDifferenceWhereAFileSaysAnotherAmount() {
        send(
                "ledger-budgets",
                BUDGETS,
                List.of(budget("DIFF", "INITIAL", "1", 1_000), budget("DIFF", "ALLOTMENT", "1", 1_000)),
                "strict");
        counts(send("commitments", COMMITMENTS, List.of(commitment("DIFF", "DIFF-1", 600)), "strict"), 1, 0, 1);
        counts(send("expenditures", EXPENDITURES, List.of(payment("DIFF-E", "DIFF-1", 200)), "strict"), 1, 0, 1);
        counts(send("commitments", COMMITMENTS, List.of(commitment("DIFF", "DIFF-1", 700)), "strict"), 1, 0, 1);
        counts(send("commitments", COMMITMENTS, List.of(commitment("DIFF", "DIFF-1", 500)), "strict"), 1, 0, 1);
        counts(send("expenditures", EXPENDITURES, List.of(payment("DIFF-E", "DIFF-1", 150)), "strict"), 1, 0, 1);
        counts(send("expenditures", EXPENDITURES, List.of(payment("DIFF-E", "DIFF-1", 180)), "strict"), 1, 0, 1);
        counts(send("ledger-budgets", BUDGETS, List.of(budget("DIFF", "ALLOTMENT", "1", 990)), "strict"), 1, 0, 1);
        keeper.journal("DIFF", Map.of())
                .then()
                .statusCode(200)
                .body(
                        "rows.kind",
                        contains(
                                "initial-budget",
                                "allotment",
                                "commitment",
                                "expenditure",
                                "commitment-change",
                                "commitment-change",
                                "refund",
                                "expenditure",
                                "allotment"))
                .body("rows[0].reason", equalTo(null))
                .body(
                        "rows.findAll { it.reason != null }.reason.unique()",
                        contains("가져온 파일에 적힌 대로 / As the file says"));
        // 990 allotted; 500 promised, of which 200 were paid, 50 came back free, 30 more were paid
        assertHolds("DIFF", 10, 540, 270, 180);
    }

    @Test
    void namesRowFieldAndRuleOfWhatTheBooksForbid() {
        send(
                "ledger-budgets",
                BUDGETS,
                List.of(budget("RULE", "INITIAL", "1", 100), budget("RULE", "ALLOTMENT", "1", 100)),
                "strict");
        List<String> rows = List.of(
                commitment("RULE", "RULE-1", 60),
                commitment("RULE", "RULE-2", 41),
                commitment("NOWHERE", "RULE-3", 1),
                commitment("RULE", "RULE-4", 1).replace("2031-03-02", "2030-03-02"),
                commitment("RULE", "RULE-5", 0),
                commitment("RULE", "RULE-6", 1).replace("MSIT", "MOIS"),
                commitment("RULE", "RULE-7", 40));
        JsonPath strict = send("commitments", COMMITMENTS, rows, "strict");
        assertEquals("REFUSED", strict.getString("state"), strict::prettify);
        assertEquals("import.bad-rows", strict.getString("failure.code"));
        assertHolds("RULE", 0, 100, 0, 0);

        JsonPath lenient = send("commitments", COMMITMENTS, rows, "lenient");
        counts(lenient, 2, 5, 2);
        assertEquals(List.of(3, 4, 5, 6, 7), lenient.getList("errors.line"));
        assertEquals(List.of("amount", "line", "value_date", "amount", "line"), lenient.getList("errors.column"));
        assertEquals(
                List.of(
                        "ledger.not-available",
                        "ledger.line-unknown",
                        "ledger.value-date",
                        "ledger.amount-positive",
                        "ledger.line-unknown"),
                lenient.getList("errors.rule"));
        assertEquals("Only 40 are free.", lenient.getString("errors[0].message"));
        mapae.as("planner1")
                .header("Accept-Language", "ko")
                .get("/api/v1/imports/" + lenient.getInt("id"))
                .then()
                .body("errors[0].value", equalTo("41"))
                .body("errors[1].message", startsWith("해당 예산 과목"));
        assertHolds("RULE", 0, 0, 100, 0);

        JsonPath payments = send(
                "expenditures",
                EXPENDITURES,
                List.of(
                        payment("RULE-E1", "RULE-1", 61),
                        payment("RULE-E2", "NOBODY", 1),
                        payment("RULE-E3", "RULE-7", 40)),
                "lenient");
        counts(payments, 1, 2, 1);
        assertEquals(List.of("commitment.not-open", "commitment.external-unknown"), payments.getList("errors.rule"));
        assertEquals(List.of("amount", "commitment"), payments.getList("errors.column"));
    }

    @Test
    void postsNothingIntoAClosedYearAndChangesNothingThereWhereItSaysTheSame() {
        int year = 1995;
        List<String> budgets = List.of(budget("SHUT", "INITIAL", "1", 100).replace("2031", "1995"));
        counts(send("ledger-budgets", BUDGETS, budgets, "strict"), 1, 0, 1);
        Years.close(mapae, year);
        counts(send("ledger-budgets", BUDGETS, budgets, "strict"), 1, 0, 0);
        List<String> more = List.of(
                budget("SHUT", "INITIAL", "1", 101).replace("2031", "1995"),
                budget("SHUT/NEW", "INITIAL", "1", 1).replace("2031", "1995"));
        JsonPath refused = send("ledger-budgets", BUDGETS, more, "lenient");
        counts(refused, 0, 2, 0);
        assertEquals(List.of("ledger.year-closed", "ledger.year-closed"), refused.getList("errors.rule"));
        assertEquals(List.of("fiscal_year", "fiscal_year"), refused.getList("errors.column"));
    }

    @Test
    void takesManyRowsAtOnceAndThenChangesNothing() {
        int rows = Mapae.isLongRun() ? 100_000 : 10_000;
        int lines = 50;
        List<String> budgets = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            budgets.add(budget("MANY/" + line, "INITIAL", "1", 1_000_000));
            budgets.add(budget("MANY/" + line, "ALLOTMENT", "1", 1_000_000));
        }
        counts(send("ledger-budgets", BUDGETS, budgets, "strict"), 2 * lines, 0, 2 * lines);
        List<String> commitments = IntStream.range(0, rows)
                .mapToObj(i -> commitment("MANY/" + i % lines, "MANY-" + i, 10))
                .toList();
        counts(send("commitments", COMMITMENTS, commitments, "strict"), rows, 0, rows);
        counts(send("commitments", COMMITMENTS, shuffled(commitments, 1), "strict"), rows, 0, 0);
        List<String> payments = IntStream.range(0, rows)
                .mapToObj(i -> payment("MANY-E" + i, "MANY-" + i, 7))
                .toList();
        counts(send("expenditures", EXPENDITURES, payments, "strict"), rows, 0, rows);
        counts(send("expenditures", EXPENDITURES, shuffled(payments, 1), "strict"), rows, 0, 0);
        assertEquals(7L * rows / lines, keeper.holds("MANY/0", "spent"));
    }

    private static String budget(String line, String document, String number, long amount) {
        String titles = line.equals("ONCE/A") && document.equals("INITIAL") ? "," : ",,";
        return "MSIT,2031," + line + "," + document + "," + number + "," + amount + ",2031-01-01" + titles;
    }

    private static String commitment(String line, String number, long amount) {
        return "MSIT,2031," + line + "," + number + "," + amount + ",Servers,Hangang Systems,,2031-03-02";
    }

    private static String payment(String number, String commitment, long amount) {
        return number + "," + commitment + "," + amount + ",2031-04-02,";
    }

    private static List<String> shuffled(List<String> rows, int seed) {
        List<String> other = new ArrayList<>(rows);
        Collections.shuffle(other, new Random(seed));
        return other;
    }

    private static JsonPath send(String kind, String header, List<String> rows, String mode) {
        return sender.send(header + "\n" + String.join("\n", rows) + "\n", kind, "mapae", mode);
    }

    private static void assertHolds(String line, long unallotted, long available, long committed, long spent) {
        JsonPath journal =
                keeper.journal(line, Map.of()).then().statusCode(200).extract().jsonPath();
        assertEquals(
                List.of(unallotted, available, committed, spent),
                List.of(
                        journal.getLong("balances.unallotted"),
                        journal.getLong("balances.available"),
                        journal.getLong("balances.committed"),
                        journal.getLong("balances.spent")),
                line);
    }

    private static void counts(JsonPath answer, int accepted, int rejected, int changed) {
        assertEquals("DONE", answer.getString("state"), answer::prettify);
        assertEquals(
                List.of(accepted, rejected, changed),
                List.of(answer.getInt("accepted"), answer.getInt("rejected"), answer.getInt("changed")),
                answer::prettify);
    }
}
