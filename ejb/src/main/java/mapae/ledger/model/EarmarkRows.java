package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.Earmark;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.LineId;
import mapae.ledger.domain.PostingKind;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.SqlRows;
import mapae.shared.Won;

/** Lines whose money is set aside, and what was paid out of them. */
@ApplicationScoped
public class EarmarkRows {

    private static final int AT_ONCE = 1_000;

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A line that is set aside.
     *
     * @param line the line
     * @param balance what it holds
     * @param isClosed whether its year is closed
     */
    public record Row(KnownLines.Line line, LineBalance balance, boolean isClosed) {}

    /**
     * What was paid out of a line in a month, less what came back.
     *
     * @param line code of the line
     * @param month the month for which it counts
     * @param amount in whole units of the line's currency
     */
    public record Paid(String line, YearMonth month, Won amount) {}

    /**
     * What postings that count for a day changed in a line.
     *
     * @param line code of the line
     * @param year its fiscal year
     * @param day the day
     * @param current its current budget changed by that
     * @param notAllotted what of it is not allotted changed by that
     * @param allotted allotments and cuts of them came to that
     */
    public record Changed(String line, FiscalYear year, LocalDate day, Won current, Won notAllotted, Won allotted) {}

    /** What these lines are set aside for; nobody changes that until the transaction ends. */
    public Map<LineId, Earmark> held(Collection<LineId> lines) throws SQLException {
        Map<LineId, Earmark> found = new HashMap<>();
        List<LineId> all = lines.stream().distinct().sorted().toList();
        try (Connection connection = dataSource.getConnection()) {
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                List<Long> some = all.subList(from, Math.min(from + AT_ONCE, all.size())).stream()
                        .map(LineId::value)
                        .toList();
                try (PreparedStatement select = connection.prepareStatement(
                        "select line_id, reference, holder_ko, holder_en from ledger_earmark where line_id in ("
                                + String.join(", ", Collections.nCopies(some.size(), "?"))
                                + ") order by line_id lock in share mode")) {
                    SqlRows.set(select, some);
                    try (ResultSet row = select.executeQuery()) {
                        while (row.next()) {
                            found.put(
                                    new LineId(row.getLong("line_id")),
                                    new Earmark(
                                            row.getString("reference"),
                                            new Bilingual(row.getString("holder_ko"), row.getString("holder_en"))));
                        }
                    }
                }
            }
        }
        return found;
    }

    /** The lines that are set aside for something, by year and code. One statement. */
    public List<Row> rows(String reference) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select l.id, l.organisation_id, o.code as"
                        + " organisation, l.fiscal_year, l.code, l.title_ko, l.title_en, l.currency,"
                        + " c.closed_at is not null as closed, " + LineBalances.COLUMNS
                        + " from ledger_earmark m join ledger_line l on l.id = m.line_id"
                        + " join organisation o on o.id = l.organisation_id join ledger_balance b on b.line_id = l.id"
                        + " left join ledger_close c on c.organisation_id = l.organisation_id"
                        + " and c.fiscal_year = l.fiscal_year where m.reference = ?"
                        + " order by l.fiscal_year, o.code, l.code")) {
            select.setString(1, reference);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(new Row(KnownLines.line(row), LineBalances.of(row), row.getBoolean("closed")));
                }
            }
        }
        return rows;
    }

    /** Sets a line aside that is not. */
    public void add(LineId line, Earmark earmark, Instant at, String by) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SqlRows.add(
                    connection,
                    "insert into ledger_earmark (line_id, reference, holder_ko, holder_en, set_at, set_by)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    line.value(),
                    earmark.reference(),
                    earmark.holder().ko(),
                    earmark.holder().en(),
                    at,
                    by);
        }
    }

    /** What was paid, by line and month, out of the lines that are set aside for something. One statement. */
    public List<Paid> paid(String reference, YearMonth from, YearMonth until) throws SQLException {
        List<Paid> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select l.code, p.value_date - interval (day(p.value_date) - 1) day as month, sum(e.amount)"
                                + " as amount from ledger_earmark m join ledger_line l on l.id = m.line_id"
                                + " join ledger_entry e on e.line_id = m.line_id and e.account = ?"
                                + " join ledger_posting p on p.id = e.posting_id where m.reference = ?"
                                + " and p.value_date >= ? and p.value_date <= ? group by l.code, month"
                                + " order by month, l.code")) {
            SqlRows.set(select, List.of(Account.SPENT, reference, from, until.atEndOfMonth()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Paid(
                            row.getString("code"),
                            SqlRows.month(row, "month").orElseThrow(),
                            Won.exactly(row.getBigDecimal("amount"))));
                }
            }
        }
        return found;
    }

    /** What changed, by line and day, in the lines that are set aside for something. One statement. */
    public List<Changed> days(String reference) throws SQLException {
        String sources = Account.sources().stream()
                .map(account -> "'" + account.name() + "'")
                .collect(Collectors.joining(", "));
        List<Changed> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        // few lines are set aside: from them to their entries, whatever is guessed of the tables
                        "select straight_join l.code, l.fiscal_year, p.value_date,"
                                + " -sum(if(e.account in (" + sources + "), e.amount, 0)) as budgeted,"
                                + " sum(if(e.account = ?, e.amount, 0)) as not_allotted,"
                                + " -sum(if(e.account = ? and p.kind in (?, ?), e.amount, 0)) as allotted"
                                + " from ledger_earmark m join ledger_line l on l.id = m.line_id"
                                + " join ledger_entry e on e.line_id = m.line_id join ledger_posting p on p.id = e.posting_id"
                                + " where m.reference = ? group by l.id, l.code, l.fiscal_year, p.value_date"
                                + " order by p.value_date, l.code")) {
            SqlRows.set(
                    select,
                    List.of(
                            Account.UNALLOTTED,
                            Account.UNALLOTTED,
                            PostingKind.ALLOTMENT,
                            PostingKind.ALLOTMENT_CUT,
                            reference));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Changed(
                            row.getString("code"),
                            FiscalYear.of(row.getInt("fiscal_year")),
                            SqlRows.day(row, "value_date").orElseThrow(),
                            Won.exactly(row.getBigDecimal("budgeted")),
                            Won.exactly(row.getBigDecimal("not_allotted")),
                            Won.exactly(row.getBigDecimal("allotted"))));
                }
            }
        }
        return found;
    }
}
