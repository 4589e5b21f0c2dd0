package mapae.ledger;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import mapae.system.BrowserSession;
import mapae.system.MapaeServer;
import mapae.system.StatementCount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The budget book of an organisation with 10,000 lines a year: few statements, and the right sums at every level. */
class BudgetBookIT {

    private static final int PROGRAMS = 20;
    private static final int UNITS = 25;
    private static final int LEAVES = 20;
    private static final long MOST = 6;
    private static final String BOOK = "/budget-book?year=2032&organisation=MANY&unit=won";

    private static MapaeServer mapae;

    @BeforeAll
    static void startWithTenThousandLines() throws SQLException {
        mapae = MapaeServer.prepare("mapae_many_lines");
        String from = " from organisation o join seq_2030_to_2032 y join seq_1_to_" + PROGRAMS + " p";
        String units = from + " join seq_1_to_" + UNITS + " u";
        String leaves = units + " join seq_1_to_" + LEAVES + " n";
        String into = "insert into ledger_line (organisation_id, fiscal_year, code, title_ko, title_en, currency)"
                + " select o.id, y.seq, ";
        String many = " where o.code = 'MANY'";
        try (Connection connection = mapae.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into organisation (code, name_ko, name_en, kind, valid_from)"
                    + " values ('MANY', '과목 많은 기관', 'Many lines', 'INSTITUTION', '1990-01-01')");
            statement.execute(into + "concat('P', p.seq), '프로그램', 'Program', 'KRW'" + from + many);
            statement.execute(into + "concat('P', p.seq, '/U', u.seq), '단위사업', 'Unit', 'KRW'" + units + many);
            statement.execute(
                    into + "concat('P', p.seq, '/U', u.seq, '/', n.seq), '세부사업', 'Line', 'KRW'" + leaves + many);
            // granted, allotted, half of it spent
            statement.execute("insert into ledger_balance (line_id, initial, available, spent)"
                    + " select l.id, -2 * x.half, x.half, x.half from ledger_line l join (select i.id,"
                    + " if(i.code like '%/%/%', i.fiscal_year * 1000 + mod(i.id, 997) * 31, 0) as half"
                    + " from ledger_line i) x on x.id = l.id where l.organisation_id ="
                    + " (select id from organisation where code = 'MANY')");
            post(statement);
        }
        mapae.boot();
    }

    /** A balance is what its entries come to: a document for each year holds them. */
    private static void post(Statement statement) throws SQLException {
        statement.execute("insert into ledger_posting (organisation_id, fiscal_year, number, kind, value_date,"
                + " entry_date, entered_at, entered_by) select o.id, y.seq, 1, 'SETTLEMENT_AS_STATED',"
                + " makedate(y.seq, 1), makedate(y.seq, 1), makedate(y.seq, 1), 'test' from organisation o"
                + " join seq_2030_to_2032 y where o.code = 'MANY'");
        List<String> accounts = List.of("initial", "available", "spent");
        for (String account : accounts) {
            statement.execute("insert into ledger_entry (posting_id, sequence, line_id, account, amount)"
                    + " select p.id, l.id * 3 + " + accounts.indexOf(account) + ", l.id, upper('" + account + "'), b."
                    + account + " from ledger_line l join ledger_balance b on b.line_id = l.id"
                    + " join ledger_posting p on p.organisation_id = l.organisation_id"
                    + " and p.fiscal_year = l.fiscal_year join organisation o on o.id = l.organisation_id"
                    + " where o.code = 'MANY' and b." + account + " <> 0");
        }
    }

    @AfterAll
    static void stop() {
        mapae.close();
    }

    /** What each program comes to: settlement, budget before, budget. */
    private static Map<String, List<Long>> programs() throws SQLException {
        Map<String, long[]> sums = new TreeMap<>();
        try (Connection connection = mapae.connect();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("select l.code, l.fiscal_year, -b.initial, b.spent from ledger_line l"
                        + " join ledger_balance b on b.line_id = l.id join organisation o on o.id = l.organisation_id"
                        + " where o.code = 'MANY'")) {
            while (row.next()) {
                String program = row.getString(1).replaceFirst("/.*", "");
                int yearsAgo = 2032 - row.getInt(2);
                sums.computeIfAbsent(program, code -> new long[3])[2 - yearsAgo] +=
                        yearsAgo == 2 ? row.getLong(4) : row.getLong(3);
            }
        }
        Map<String, List<Long>> programs = new TreeMap<>();
        sums.forEach((code, sum) -> programs.put(code, List.of(sum[0], sum[1], sum[2])));
        return programs;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&depth=1", "&depth=3", "&open=P7/U3"})
    void opensWithAtMostSixStatements(String unfolded) {
        String session = mapae.signIn("planner1");
        long taken = StatementCount.of(
                mapae,
                () -> mapae.anonymous()
                        .cookie("MAPAE_SESSION", session)
                        .get(BOOK + unfolded)
                        .then()
                        .statusCode(200)
                        .body(containsString("10,520")));
        assertTrue(taken >= 1 && taken <= MOST, "took " + taken + " statements");
    }

    @Test
    void addsUpToWhatTheLinesComeTo() throws SQLException {
        Map<String, List<Long>> expected = programs();
        try (BrowserSession session = BrowserSession.as(mapae, "planner1", Locale.ENGLISH, 1280)) {
            Page page = session.open(BOOK + "&depth=1");
            Map<String, List<Long>> found = new TreeMap<>();
            for (Locator row : page.locator("tbody tr").all()) {
                found.put(row.getAttribute("data-code"), amounts(row));
            }
            assertEquals(PROGRAMS, found.size());
            assertEquals(expected, found);
            assertEquals(
                    List.of(0, 1, 2).stream()
                            .map(column -> expected.values().stream()
                                    .mapToLong(sums -> sums.get(column))
                                    .sum())
                            .toList(),
                    amounts(page.locator("tfoot tr")));
        }
    }

    @Test
    void unfoldsALineAndFoldsItAgain() {
        try (BrowserSession session = BrowserSession.as(mapae, "planner1", Locale.KOREAN, 1280)) {
            Page page = session.open(BOOK + "&depth=1");
            page.locator("tr[data-code=P7] a.mapae-fold").click();
            page.waitForURL("**open=P7**");
            assertEquals(PROGRAMS + UNITS, page.locator("tbody tr").count());
            List<Long> whole = amounts(page.locator("tr[data-code=P7]"));
            long parts = page.locator("tr[data-code^='P7/']").all().stream()
                    .mapToLong(row -> amounts(row).get(2))
                    .sum();
            assertEquals(whole.get(2), parts);
            page.locator("tr[data-code='P7/U3'] a.mapae-fold").click();
            page.waitForURL("**open=P7%2FU3**");
            assertEquals(PROGRAMS + UNITS + LEAVES, page.locator("tbody tr").count());
            session.assertAccessible();
            page.locator("tr[data-code=P7] a.mapae-fold").click();
            page.waitForSelector("tr[data-code=P8]");
            assertEquals(0, page.locator("tr[data-code^='P7/']").count());
        }
    }

    @Test
    void readsOnThroughTheWholeBook() {
        try (BrowserSession session = BrowserSession.as(mapae, "planner1", Locale.ENGLISH, 1280)) {
            Page page = session.open(BOOK + "&depth=3");
            assertEquals(500, page.locator("tbody tr").count());
            String last = page.locator("tbody tr").last().getAttribute("data-code");
            page.locator("a[rel=next]").click();
            page.waitForURL("**after=**");
            assertEquals(500, page.locator("tbody tr").count());
            assertEquals(0, page.locator("tr[data-code='" + last + "']").count());
        }
    }

    private static List<Long> amounts(Locator row) {
        return row.locator("td").all().stream()
                .limit(3)
                .map(cell -> Long.parseLong(cell.innerText().replace(",", "")))
                .toList();
    }
}
