package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.FinanceBook;
import mapae.ledger.domain.FinanceLine;
import mapae.ledger.domain.LaterPosting;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.LineId;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/** What the finance system says of the lines on a day, and what the books hold for the same day. */
@ApplicationScoped
public class FinanceBalances {

    private static final int AT_ONCE = 1_000;

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A line of the books.
     *
     * @param id identifies it
     * @param currency ISO 4217
     * @param balance what it held at the end of the day, by value date
     */
    public record Here(LineId id, String currency, LineBalance balance) {}

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }

    /** The latest day, up to the given one, of which the finance system says anything. */
    public Optional<LocalDate> latest(LocalDate upTo) throws SQLException {
        return read(
                "select max(as_of) from ledger_finance_balance where as_of <= ?",
                rows -> {
                    rows.next();
                    return Optional.ofNullable(rows.getObject(1, LocalDate.class));
                },
                upTo);
    }

    /** Of how many years of organisations it says something for that day. */
    public long books(LocalDate day) throws SQLException {
        return read(
                "select count(*) from (select distinct organisation_id, fiscal_year from ledger_finance_balance"
                        + " where as_of = ?) x",
                rows -> {
                    rows.next();
                    return rows.getLong(1);
                },
                day);
    }

    /** The next of them, in their order. */
    public Optional<FinanceBook> next(LocalDate day, Optional<FinanceBook> after) throws SQLException {
        long organisation = after.map(book -> book.organisation().value()).orElse(0L);
        return read(
                "select organisation_id, fiscal_year from ledger_finance_balance where as_of = ?"
                        + " and (organisation_id > ? or organisation_id = ? and fiscal_year > ?)"
                        + " order by organisation_id, fiscal_year limit 1",
                rows -> rows.next()
                        ? Optional.of(
                                new FinanceBook(new OrganisationId(rows.getLong(1)), FiscalYear.of(rows.getInt(2))))
                        : Optional.empty(),
                day,
                organisation,
                organisation,
                after.map(book -> book.year().value()).orElse(0));
    }

    /** What the finance system says, by code of the line. */
    public Map<String, FinanceLine> there(LocalDate day, FinanceBook book) throws SQLException {
        return read(
                "select line, currency, current_amount, committed, spent, carried_out, lapsed"
                        + " from ledger_finance_balance where as_of = ? and organisation_id = ? and fiscal_year = ?",
                rows -> {
                    Map<String, FinanceLine> found = new HashMap<>();
                    while (rows.next()) {
                        found.put(
                                rows.getString(1),
                                new FinanceLine(
                                        rows.getString(2),
                                        Won.of(rows.getLong(3)),
                                        Won.of(rows.getLong(4)),
                                        Won.of(rows.getLong(5)),
                                        Optional.ofNullable(rows.getObject(6, Long.class))
                                                .map(Won::of),
                                        Optional.ofNullable(rows.getObject(7, Long.class))
                                                .map(Won::of)));
                    }
                    return found;
                },
                day,
                book.organisation().value(),
                book.year().value());
    }

    /** What the books hold, by code of the line; lines that hold nothing are among them. */
    public Map<String, Here> here(LocalDate day, FinanceBook book) throws SQLException {
        Map<String, Here> found = new HashMap<>();
        Map<LineId, Map<Account, Won>> held = read(
                "select e.line_id, e.account, sum(e.amount) from ledger_line l join ledger_entry e on e.line_id = l.id"
                        + " join ledger_posting p on p.id = e.posting_id where l.organisation_id = ?"
                        + " and l.fiscal_year = ? and p.value_date <= ? group by e.line_id, e.account",
                rows -> {
                    Map<LineId, Map<Account, Won>> amounts = new HashMap<>();
                    while (rows.next()) {
                        amounts.computeIfAbsent(new LineId(rows.getLong(1)), line -> new EnumMap<>(Account.class))
                                .put(Account.valueOf(rows.getString(2)), Won.exactly(rows.getBigDecimal(3)));
                    }
                    return amounts;
                },
                book.organisation().value(),
                book.year().value(),
                day);
        return read(
                "select id, code, currency from ledger_line where organisation_id = ? and fiscal_year = ?",
                rows -> {
                    while (rows.next()) {
                        LineId id = new LineId(rows.getLong(1));
                        found.put(
                                rows.getString(2),
                                new Here(id, rows.getString(3), LineBalance.of(held.getOrDefault(id, Map.of()))));
                    }
                    return found;
                },
                book.organisation().value(),
                book.year().value());
    }

    /** The postings of these lines that were entered after a day, or count for a later one; the earliest first. */
    public Map<LineId, List<LaterPosting>> later(LocalDate day, Collection<LineId> lines) throws SQLException {
        Map<LineId, List<LaterPosting>> found = new HashMap<>();
        List<LineId> all = lines.stream().sorted().toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<LineId> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            List<Object> values = new ArrayList<>(List.of(day, day));
            some.forEach(line -> values.add(line.value()));
            read(
                    "select e.line_id, p.id, p.value_date, e.account, sum(e.amount) from ledger_entry e"
                            + " join ledger_posting p on p.id = e.posting_id where (p.entry_date > ?"
                            + " or p.value_date > ?) and e.line_id in ("
                            + String.join(", ", Collections.nCopies(some.size(), "?"))
                            + ") group by e.line_id, p.id, p.value_date, e.account order by e.line_id, p.id",
                    rows -> {
                        gather(rows, found);
                        return found;
                    },
                    values.toArray());
        }
        return found;
    }

    private static void gather(ResultSet rows, Map<LineId, List<LaterPosting>> into) throws SQLException {
        while (rows.next()) {
            List<LaterPosting> ofLine = into.computeIfAbsent(new LineId(rows.getLong(1)), line -> new ArrayList<>());
            long id = rows.getLong(2);
            LineBalance one =
                    LineBalance.of(Map.of(Account.valueOf(rows.getString(4)), Won.exactly(rows.getBigDecimal(5))));
            int last = ofLine.size() - 1;
            if (last >= 0 && ofLine.get(last).id() == id) {
                LaterPosting before = ofLine.get(last);
                ofLine.set(
                        last,
                        new LaterPosting(id, before.valueDate(), before.moved().plus(one)));
            } else {
                ofLine.add(new LaterPosting(id, rows.getObject(3, LocalDate.class), one));
            }
        }
    }

    private <T> T read(String sql, Reading<T> reading, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                return reading.of(rows);
            }
        }
    }
}
