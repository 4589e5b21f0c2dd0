package mapae.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The yearly data of the UK Government Major Projects Portfolio (Infrastructure and Projects Authority, Open Government
 * Licence v3.0), as published: every row is in or refused with its reason, every value reads back, and nothing changes
 * when it is sent again.
 */
class GmppImportIT {

    private static final int ROWS = 663;
    private static final int SAMPLE = 20;
    private static final long SEED = 20_260_331;

    /** Where each column is found again. */
    private static final Map<String, String> REPORTED = Map.ofEntries(
            Map.entry("project_name", "title"),
            Map.entry("report_category", "category"),
            Map.entry("start_date", "startedOn"),
            Map.entry("end_date", "forecastFinish"),
            Map.entry("description_aims", "summary"),
            Map.entry("rating_comment", "note"),
            Map.entry("schedule_comment", "scheduleNote"),
            Map.entry("variance_comment", "varianceNote"),
            Map.entry("budget_comment", "budgetNote"),
            Map.entry("benefits_comment", "benefitsNote"));

    private static final Map<String, String> AMOUNTS = Map.of(
            "yearly_forecast", "yearForecast",
            "wlc_baseline_incl_NCG", "wholeLifeCost",
            "total_benefits", "totalBenefits");

    private static final Map<String, String> RATINGS = Map.of(
            "Green", "GREEN",
            "Amber/Green", "AMBER_GREEN",
            "Amber", "AMBER",
            "Amber/red", "AMBER_RED",
            "Red", "RED");

    private static MapaeServer mapae;
    private static Sender sender;
    private static List<NamedCsvRecord> rows;
    private static JsonPath first;
    private static Map<String, Object> departments;

    @BeforeAll
    static void importOnce() throws IOException {
        Path file = Mapae.publicData("uk-gmpp-2021-2023.csv");
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows = csv.stream().toList();
        }
        mapae = MapaeServer.start("mapae_gmpp");
        sender = new Sender(mapae, "planner1");
        first = sender.send(file, "reports", "gmpp", "lenient");
        departments = departments();
    }

    @AfterAll
    static void stop() {
        if (mapae != null) {
            mapae.close();
        }
    }

    @Test
    void accountsForEveryRow() throws SQLException {
        assertEquals(ROWS, rows.size());
        assertEquals("DONE", first.getString("state"), first.prettify());
        assertEquals(ROWS, first.getInt("rowsRead"));
        assertEquals(ROWS - 1, first.getInt("accepted"));
        assertEquals(1, first.getInt("rejected"));
        assertEquals(ROWS - 1, first.getInt("changed"));
        // the one project whose start lies after its end
        assertEquals(List.of("dates.reversed"), first.getList("errors.rule"));
        assertEquals(List.of("end_date"), first.getList("errors.column"));
        NamedCsvRecord reversed =
                rows.stream().filter(GmppImportIT::isReversed).findFirst().orElseThrow();
        assertEquals(reversed.getStartingLineNumber(), first.getLong("errors[0].line"));
        assertEquals(
                ROWS - 1,
                count("select count(*) from progress_report r join investment i on i.id = r.investment_id"
                        + " where i.currency = 'GBP'"));
        long budgets = rows.stream()
                .filter(row ->
                        !isReversed(row) && !row.getField("yearly_budget").isEmpty())
                .count();
        assertEquals(
                budgets,
                count("select count(*) from appropriation a join investment i on i.id = a.investment_id"
                        + " where i.currency = 'GBP'"));
    }

    @Test
    void readsASampleOfWholeRowsBack() {
        List<NamedCsvRecord> drawn = new ArrayList<>(rows);
        drawn.removeIf(GmppImportIT::isReversed);
        Collections.shuffle(drawn, new Random(SEED));
        List<NamedCsvRecord> odd = drawn.stream()
                .filter(row -> row.getField("total_benefits").startsWith("-")
                        || row.getField("department").contains("&")
                        || row.getField("rating_comment").startsWith("\r\n"))
                .limit(3)
                .toList();
        Stream.concat(drawn.stream().limit(SAMPLE), odd.stream()).forEach(GmppImportIT::assertSame);
    }

    @Test
    void changesNothingWhenSentAgainInAnyOrder() throws IOException {
        assertEquals(
                0,
                sender.send(Mapae.publicData("uk-gmpp-2021-2023.csv"), "reports", "gmpp", "lenient")
                        .getInt("changed"));
        List<NamedCsvRecord> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(SEED));
        Path file = Files.createTempFile("gmpp-", ".csv");
        try {
            Files.writeString(file, Sender.csv(shuffled));
            JsonPath again = sender.send(file, "reports", "gmpp", "lenient");
            assertEquals(ROWS - 1, again.getInt("accepted"));
            assertEquals(0, again.getInt("changed"), again.prettify());
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void takesNothingInStrictMode() {
        JsonPath strict = sender.send(Mapae.publicData("uk-gmpp-2021-2023.csv"), "reports", "gmpp", "strict");
        assertEquals("REFUSED", strict.getString("state"));
        assertEquals("import.bad-rows", strict.getString("failure.code"));
    }

    private static void assertSame(NamedCsvRecord row) {
        String code = row.getField("project_number");
        String year = row.getField("year");
        String where = code + " " + year + " ";
        Map<String, Object> report = reports(code).stream()
                .filter(one -> (year + "-03").equals(one.get("month")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(where + "is missing"));
        REPORTED.forEach((column, field) -> assertEquals(orNull(row, column), report.get(field), where + column));
        AMOUNTS.forEach(
                (column, field) -> assertEquals(millions(row, column), whole(report.get(field)), where + column));
        assertEquals(RATINGS.get(row.getField("colour_rating")), report.get("rating"), where + "rating");
        assertNull(report.get("physicalProgress"), where + "physical progress was never reported");

        JsonPath investment = mapae.as("planner1")
                .get("/api/v1/investments/{code}", code)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals("GBP", investment.getString("currency"), where + "currency");
        assertNull(investment.getString("budgetAtCompletion"), where + "has no baseline");
        List<Map<String, Object>> budgets = mapae.as("planner1")
                .get("/api/v1/investments/{code}/budgets", code)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
        Object budget = budgets.stream()
                .filter(one -> year.equals(String.valueOf(one.get("year"))))
                .map(one -> one.get("amount"))
                .findFirst()
                .orElse(null);
        assertEquals(millions(row, "yearly_budget"), whole(budget), where + "yearly_budget");
        assertTrue(departments.containsKey(row.getField("department")), where + "department");
        assertEquals(departments.get(row.getField("department")), report.get("owner"), where + "department");
    }

    private static List<Map<String, Object>> reports(String code) {
        return mapae.as("planner1")
                .get("/api/v1/investments/{code}/reports", code)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
    }

    private static Map<String, Object> departments() {
        List<Map<String, Object>> all = mapae.as("planner1")
                .get("/api/v1/organisations")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
        return all.stream().collect(Collectors.toMap(one -> (String) one.get("code"), one -> one.get("id")));
    }

    private static long count(String sql) throws SQLException {
        try (Connection connection = mapae.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static boolean isReversed(NamedCsvRecord row) {
        String end = row.getField("end_date");
        return !end.isEmpty() && row.getField("start_date").compareTo(end) > 0;
    }

    private static String orNull(NamedCsvRecord row, String column) {
        String cell = row.getField(column);
        return cell.isEmpty() ? null : cell;
    }

    private static BigDecimal millions(NamedCsvRecord row, String column) {
        String cell = row.getField(column);
        return cell.isEmpty() ? null : new BigDecimal(cell).movePointRight(6).setScale(0);
    }

    private static BigDecimal whole(Object number) {
        return number == null ? null : new BigDecimal(number.toString());
    }
}
