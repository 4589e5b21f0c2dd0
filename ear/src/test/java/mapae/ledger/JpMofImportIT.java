package mapae.ledger;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mapae.interchange.Sender;
import mapae.system.BrowserSession;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Japan's general account of 2021 and 2022 (Ministry of Finance of Japan), as published: every item of the settlement
 * reads back to the last yen, by item, ministry and total, and the books that hold it are in order.
 */
class JpMofImportIT {

    private static final long SEED = 20_261_124;

    /** Columns of the file, and where they read back. */
    private static final Map<String, String> COLUMNS = Map.of(
            "amount", "budget",
            "current_amount", "current",
            "spent", "spent",
            "carried_over", "carriedOut",
            "unused", "lapsed");

    private static MapaeServer mapae;
    private static Sender sender;
    private static Map<String, Map<String, Object>> implied;
    private static final Map<Integer, JpMofFile> FILES = new HashMap<>();
    private static final Map<Integer, JsonPath> RUNS = new HashMap<>();

    @BeforeAll
    static void importBoth() throws IOException {
        mapae = MapaeServer.start("mapae_jp_mof");
        sender = new Sender(mapae, "planner1");
        for (int year : List.of(2021, 2022)) {
            JpMofFile file = JpMofFile.of(year);
            FILES.put(year, file);
            RUNS.put(year, sender.send(file.path(), "settlement", "jp-mof", "strict"));
        }
        implied = lines(2022);
        Years.close(mapae, 2021);
    }

    @AfterAll
    static void stop() {
        mapae.close();
    }

    @ParameterizedTest
    @CsvSource({"2021, 3579, 1395", "2022, 3694, 1430"})
    void takesEveryRow(int year, int rows, int items) {
        assertEquals(rows, RUNS.get(year).getInt("accepted"));
        assertEquals(0, RUNS.get(year).getInt("rejected"));
        assertEquals(items, FILES.get(year).settled().size());
    }

    @ParameterizedTest
    @CsvSource({"2021", "2022"})
    void readsEveryItemOfTheSettlementBackToTheLastYen(int year) {
        Map<String, Map<String, Object>> lines = lines(year);
        for (NamedCsvRecord item : FILES.get(year).settled()) {
            Map<String, Object> line = lines.get(JpMofFile.key(item));
            COLUMNS.forEach((column, name) -> assertEquals(
                    Long.parseLong(item.getField(column)), number(line, name), () -> JpMofFile.key(item) + " " + name));
            assertEquals(
                    number(line, "current") - number(line, "budget"),
                    number(line, "carriedIn")
                            + number(line, "reserve")
                            + number(line, "virement")
                            - number(line, "transferred"),
                    () -> JpMofFile.key(item));
        }
    }

    @ParameterizedTest
    @CsvSource({"2021", "2022"})
    void readsEveryGrantBackToTheLastYen(int year) {
        Map<String, Long> initial = new TreeMap<>();
        Map<String, Long> supplementary = new TreeMap<>();
        for (NamedCsvRecord row : FILES.get(year).rows()) {
            if (row.getField("document").equals("当初予算")) {
                initial.merge(JpMofFile.key(row), Long.parseLong(row.getField("amount")), Math::addExact);
            } else if (row.getField("document").startsWith("補正予算")) {
                supplementary.merge(JpMofFile.key(row), Long.parseLong(row.getField("difference")), Math::addExact);
            }
        }
        lines(year).forEach((key, line) -> {
            assertEquals(initial.getOrDefault(key, 0L), number(line, "initial"), key);
            assertEquals(supplementary.getOrDefault(key, 0L), number(line, "supplementary"), key);
        });
    }

    @ParameterizedTest
    @CsvSource({"2021", "2022"})
    void addsUpByMinistryAndInAll(int year) {
        Map<String, Long> expected = new TreeMap<>();
        for (NamedCsvRecord item : FILES.get(year).settled()) {
            COLUMNS.forEach((column, name) -> {
                long amount = Long.parseLong(item.getField(column));
                expected.merge(item.getField("ministry") + " " + name, amount, Math::addExact);
                expected.merge("all " + name, amount, Math::addExact);
            });
        }
        Map<String, Long> found = new TreeMap<>();
        lines(year)
                .values()
                .forEach(line -> COLUMNS.values()
                        .forEach(name -> found.merge(
                                line.get("organisation") + " " + name, number(line, name), Math::addExact)));
        JsonPath all = settlement(year);
        COLUMNS.values().forEach(name -> found.put("all " + name, all.getLong("totals." + name)));
        assertEquals(expected, found);
        // what went with duties from one line to others arrived there
        assertEquals(0L, all.getLong("totals.transferred"));
    }

    @ParameterizedTest
    @CsvSource({"2021", "2022"})
    void changesNothingWhenSentAgainInAnyOrder(int year) {
        List<NamedCsvRecord> shuffled = new ArrayList<>(FILES.get(year).rows());
        Collections.shuffle(shuffled, new Random(SEED));
        JsonPath before = settlement(year);
        JsonPath again = sender.send(Sender.csv(shuffled), "settlement", "jp-mof", "strict");
        assertEquals(shuffled.size(), again.getInt("accepted"));
        assertEquals(0, again.getInt("changed"));
        assertEquals(before.getMap("totals"), settlement(year).getMap("totals"));
    }

    @Test
    void carriesIntoTheYearAfterLineByLine() {
        Map<String, Map<String, Object>> next = lines(2022);
        int carried = 0;
        for (Map.Entry<String, Map<String, Object>> line : lines(2021).entrySet()) {
            long out = number(line.getValue(), "carriedOut");
            assertEquals(true, line.getValue().get("closed"));
            assertEquals(out, next.containsKey(line.getKey()) ? number(next.get(line.getKey()), "carriedIn") : 0);
            carried += out == 0 ? 0 : 1;
        }
        assertEquals(618, carried);
        // what is known of the year after is not changed by it
        implied.forEach((key, before) ->
                COLUMNS.values().forEach(name -> assertEquals(number(before, name), number(next.get(key), name), key)));
    }

    @Test
    void tellsWhichCarriedAmountsTheSettlementOfTheYearAfterImplies() {
        List<Map<String, Object>> rows = carriedIn();
        Map<Object, Long> reasons = rows.stream()
                .collect(Collectors.groupingBy(row -> row.get("reason"), TreeMap::new, Collectors.counting()));
        assertEquals(618, rows.size());
        assertEquals(558L, reasons.get("agrees"));
        assertEquals(9L, reasons.get("gone"));
        assertEquals(51L, reasons.get("more") + reasons.get("less"));
    }

    @ParameterizedTest
    @CsvSource({"ko", "en"})
    void listsOnThePageThoseThatDifferWithTheReason(Locale language) {
        List<Object> differing = carriedIn().stream()
                .map(row -> row.get("reason"))
                .filter(reason -> !"agrees".equals(reason))
                .toList();
        try (BrowserSession session = BrowserSession.as(mapae, "auditor1", language, 1280)) {
            Page page = session.open("/settlements/2022/carried-in?currency=JPY");
            List<Object> shown = page.locator("[data-reason]").all().stream()
                    .map(cell -> (Object) cell.getAttribute("data-reason"))
                    .toList();
            assertEquals(differing, shown);
            session.picture("carried-in-2022-" + language);
            session.assertAccessible();
            session.open("/settlements/2022?currency=JPY");
            session.picture("settlement-2022-" + language);
            session.printed("settlement-2022-" + language + "-print");
            assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
        }
    }

    private static List<Map<String, Object>> carriedIn() {
        return mapae.as("auditor1")
                .get("/api/v1/settlements/2022/carried-in?currency=JPY")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
    }

    @Test
    void takesNothingNewIntoAClosedYear() {
        String cells = "\"内廷に必要な経費\",\"%s\",\"324000000\",\"%s\"";
        String file = Sender.csv(FILES.get(2021).rows())
                .replace(String.format(cells, "324000000", "0"), String.format(cells, "324000001", "1"));
        JsonPath refused = sender.send(file, "settlement", "jp-mof", "strict");
        assertEquals("REFUSED", refused.getString("state"));
        assertEquals("ledger.year-closed", refused.getString("failure.code"), refused::prettify);
    }

    @Test
    void keepsTheBooksInOrder() {
        mapae.as("auditor1")
                .get("/api/v1/invariants")
                .then()
                .statusCode(200)
                .body("identities.findAll { !it.holds }", equalTo(List.of()))
                .body("holds", equalTo(true));
    }

    @Test
    void givesTheSettlementAsAFileForSpreadsheets() throws IOException {
        String text = mapae.as("finance1")
                .accept("text/csv")
                .get("/api/v1/settlements/2021?currency=JPY")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text.substring(1))) {
            List<NamedCsvRecord> rows = csv.stream().toList();
            assertEquals(lines(2021).size() + 1, rows.size());
            NamedCsvRecord total = rows.get(rows.size() - 1);
            assertEquals("TOTAL", total.getField("line"));
            assertEquals(settlement(2021).getLong("totals.current"), Long.parseLong(total.getField("current")));
        }
    }

    private static JsonPath settlement(int year) {
        return mapae.as("auditor1")
                .get("/api/v1/settlements/" + year + "?currency=JPY")
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .extract()
                .jsonPath();
    }

    private static Map<String, Map<String, Object>> lines(int year) {
        Map<String, Map<String, Object>> lines = new TreeMap<>();
        List<Map<String, Object>> rows = settlement(year).getList("rows");
        rows.forEach(row -> lines.put(row.get("organisation") + " " + row.get("line"), row));
        assertTrue(lines.size() == rows.size());
        return lines;
    }

    private static long number(Map<String, Object> line, String name) {
        return ((Number) line.get(name)).longValue();
    }
}
