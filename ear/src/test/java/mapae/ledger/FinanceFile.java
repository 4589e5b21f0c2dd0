package mapae.ledger;

import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mapae.interchange.Sender;
import mapae.metric.Night;
import mapae.system.MapaeServer;

/** A file as the finance system would send it: what the books hold on a day, read off the database, and then changed. */
public final class FinanceFile {

    private static final String HEADER =
            "organisation,fiscal_year,line,currency,as_of,current,committed,spent,carried_out,lapsed\n";
    private static final String HELD = "select o.code, l.fiscal_year, l.code as line, l.currency,"
            + " -sum(case when e.account in ('INITIAL', 'SUPPLEMENTARY', 'TRANSFERRED', 'CARRIED_IN', 'RESERVE',"
            + " 'VIREMENT') then e.amount else 0 end), sum(case when e.account = 'COMMITTED' then e.amount else 0 end),"
            + " sum(case when e.account = 'SPENT' then e.amount else 0 end) from ledger_entry e"
            + " join ledger_posting p on p.id = e.posting_id join ledger_line l on l.id = e.line_id"
            + " join organisation o on o.id = l.organisation_id where l.fiscal_year = ? and p.value_date <= ?"
            + " and o.code like ? group by l.id order by o.code, l.code";

    private final MapaeServer mapae;
    private final String day;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    /**
     * What a line holds.
     *
     * @param organisation code of the organisation
     * @param year fiscal year
     * @param line code of the line
     * @param currency ISO 4217
     * @param current current budget
     * @param committed committed and not yet paid
     * @param spent paid
     */
    public record Row(
            String organisation, int year, String line, String currency, long current, long committed, long spent) {

        Row changed(long moreCurrent, long moreCommitted, long moreSpent) {
            return new Row(
                    organisation,
                    year,
                    line,
                    currency,
                    current + moreCurrent,
                    committed + moreCommitted,
                    spent + moreSpent);
        }
    }

    private FinanceFile(MapaeServer mapae, String day) {
        this.mapae = mapae;
        this.day = day;
    }

    /** What the books hold at the end of a day in a year of the organisations whose code is like that. */
    public static FinanceFile of(MapaeServer mapae, String organisations, int year, String day) {
        FinanceFile file = new FinanceFile(mapae, day);
        try (Connection connection = mapae.connect();
                PreparedStatement select = connection.prepareStatement(HELD)) {
            select.setInt(1, year);
            select.setString(2, day);
            select.setString(3, organisations);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    file.put(new Row(
                            row.getString(1),
                            row.getInt(2),
                            row.getString(3),
                            row.getString(4),
                            row.getLong(5),
                            row.getLong(6),
                            row.getLong(7)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return file;
    }

    /** Its rows. */
    public List<Row> rows() {
        return List.copyOf(rows.values());
    }

    /** Adds a row, or puts it into the place of the one of the same line. */
    public FinanceFile put(Row row) {
        rows.put(row.organisation() + "/" + row.year() + "/" + row.line(), row);
        return this;
    }

    /** Changes what it says of a line by these amounts: current budget, committed, paid. */
    public FinanceFile change(Row row, long current, long committed, long spent) {
        return put(row.changed(current, committed, spent));
    }

    /** Says nothing of a line. */
    public FinanceFile leaveOut(Row row) {
        rows.remove(row.organisation() + "/" + row.year() + "/" + row.line());
        return this;
    }

    /** Sends it. */
    public JsonPath send() {
        List<String> lines = new ArrayList<>();
        rows.values()
                .forEach(row -> lines.add(row.organisation() + "," + row.year() + ",\"" + row.line() + "\","
                        + row.currency() + "," + day + "," + row.current() + "," + row.committed() + "," + row.spent()
                        + ",,"));
        return new Sender(mapae, "planner1")
                .send(HEADER + String.join("\n", lines) + "\n", "finance-balances", "mapae", "strict");
    }

    /** Sends it and has the books compared with it; the run. */
    public long reconcile() {
        send();
        return new Night(mapae, "finance-reconciliation").run(day).getLong("run");
    }
}
