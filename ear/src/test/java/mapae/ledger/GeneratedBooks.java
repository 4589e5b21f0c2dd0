package mapae.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import mapae.system.MapaeServer;

/**
 * Books of many organisations, generated in the database by arithmetic: lines with a budget, allotted, committed and
 * spent in part, and carry-overs that were decided.
 */
final class GeneratedBooks {

    private final MapaeServer mapae;
    private final int organisations;
    private final int lines;
    private final int firstYear;
    private final int years;

    GeneratedBooks(MapaeServer mapae, int organisations, int lines, int firstYear, int years) {
        this.mapae = mapae;
        this.organisations = organisations;
        this.lines = lines;
        this.firstYear = firstYear;
        this.years = years;
    }

    /** Adds them. */
    void add() {
        String year = firstYear + " + y.seq - 1";
        String budgets = " from seq_1_to_" + organisations + " o join seq_1_to_" + years
                + " y join organisation g on g.code = concat('BOOK-', o.seq)";
        String each = budgets + " join seq_1_to_" + lines + " n join ledger_line l on l.organisation_id = g.id"
                + " and l.fiscal_year = " + year + " and l.code = concat('P/', n.seq)";
        String granted = "(1000000 * (1 + (o.seq * 7 + n.seq * 13 + y.seq) % 97))";
        String allotted = "(" + granted + " div 10 * 9)";
        String committed = "(" + allotted + " div 10 * 7)";
        String spent = "(" + committed + " div 2)";
        try (Connection connection = mapae.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into organisation (code, name_ko, name_en, kind, valid_from)"
                    + " select concat('BOOK-', seq), '장부', 'Books', 'INSTITUTION', '1990-01-01' from seq_1_to_"
                    + organisations);
            statement.execute(
                    "insert into ledger_line (organisation_id, fiscal_year, code, title_ko, title_en, currency)"
                            + " select g.id, " + year + ", 'P', '과목', 'Line', 'KRW'" + budgets);
            statement.execute("insert into ledger_line (organisation_id, fiscal_year, code, parent_id, title_ko,"
                    + " title_en, currency) select g.id, " + year + ", concat('P/', n.seq), p.id, '과목', 'Line', 'KRW'"
                    + budgets + " join ledger_line p on p.organisation_id = g.id and p.fiscal_year = " + year
                    + " join seq_1_to_" + lines + " n");
            post(statement, each, 1, "INITIAL_BUDGET", "INITIAL", "UNALLOTTED", granted);
            post(statement, each, 2, "ALLOTMENT", "UNALLOTTED", "AVAILABLE", allotted);
            post(statement, each, 3, "COMMITMENT", "AVAILABLE", "COMMITTED", committed);
            post(statement, each, 4, "EXPENDITURE", "COMMITTED", "SPENT", spent);
            statement.execute("insert into ledger_balance (line_id, initial, unallotted, available, committed, spent)"
                    + " select l.id, -" + granted + ", " + granted + " - " + allotted + ", " + allotted + " - "
                    + committed + ", " + committed + " - " + spent + ", " + spent + each);
            statement.execute("insert into ledger_balance (line_id) select id from ledger_line where code = 'P'");
            statement.execute("insert into ledger_series (organisation_id, fiscal_year, last_number) select g.id, "
                    + year + ", 4" + budgets);
            carryOver(statement, each + " where n.seq % 3 = 0", "CARRY_OVER_ACCIDENT", spent + " div 3");
            carryOver(
                    statement,
                    each + " where n.seq % 5 = 0",
                    "CARRY_OVER_SPECIFIED",
                    "(" + allotted + " - " + committed + ") div 2");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void post(
            Statement statement, String each, int number, String kind, String from, String to, String amount)
            throws SQLException {
        String posting = each + " join ledger_posting p on p.organisation_id = g.id and p.fiscal_year = l.fiscal_year"
                + " and p.number = " + number;
        statement.execute("insert into ledger_posting (organisation_id, fiscal_year, number, kind, value_date,"
                + " entry_date, entered_at, entered_by) select distinct g.id, l.fiscal_year, " + number + ", '" + kind
                + "', makedate(l.fiscal_year, 1), makedate(l.fiscal_year, 1), makedate(l.fiscal_year, 1), 'test'"
                + each);
        statement.execute("insert into ledger_entry (posting_id, sequence, line_id, account, amount)"
                + " select p.id, 2 * n.seq - 1, l.id, '" + from + "', -" + amount + posting);
        statement.execute("insert into ledger_entry (posting_id, sequence, line_id, account, amount)"
                + " select p.id, 2 * n.seq, l.id, '" + to + "', " + amount + posting);
    }

    private static void carryOver(Statement statement, String each, String kind, String amount) throws SQLException {
        statement.execute("insert into ledger_request (line_id, kind, amount, reason, state, proposed_by,"
                + " proposed_at) select l.id, '" + kind + "', " + amount + ", 'test', 'APPROVED',"
                + " (select min(id) from account), makedate(l.fiscal_year, 1)" + each);
    }

    /** How many organisations the year is closed for. */
    long closed(int year) {
        return Long.parseLong(text("select count(*) from ledger_close where fiscal_year = " + year));
    }

    /** What stands in the books, but for when it was entered: numbers of rows and sums over all columns. */
    String checksum() {
        return summed(
                        "ledger_balance x join ledger_line l on l.id = x.line_id",
                        "initial, supplementary, transferred,"
                                + " carried_in, reserve, virement, unallotted, available, committed, spent, carried_out, lapsed")
                + summed(
                        "ledger_entry x join ledger_line l on l.id = x.line_id join ledger_posting p"
                                + " on p.id = x.posting_id",
                        "p.fiscal_year, p.number, p.kind, p.value_date, x.sequence, x.account, x.amount")
                + text("select group_concat(n order by fiscal_year) from (select fiscal_year, count(*) as n"
                        + " from ledger_close group by fiscal_year) x");
    }

    private String summed(String from, String columns) {
        return text("select concat(count(*), ' rows, sum ', coalesce(sum(conv(left(md5(concat_ws('|', g.code,"
                + " l.fiscal_year, l.code, " + columns + ")), 12), 16, 10)), 0), '; ') from " + from
                + " join organisation g on g.id = l.organisation_id where g.code like 'BOOK-%'");
    }

    private String text(String sql) {
        try (Connection connection = mapae.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
