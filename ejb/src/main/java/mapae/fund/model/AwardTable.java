package mapae.fund.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.fund.domain.Application;
import mapae.fund.domain.Award;
import mapae.fund.domain.Award.Move;
import mapae.fund.domain.Award.Tranche;
import mapae.fund.domain.AwardState;
import mapae.fund.domain.FundEvent;
import mapae.shared.FiscalYear;
import mapae.shared.Hand;
import mapae.shared.SqlRows;
import mapae.shared.Won;

/** Awards, in what they are released, and what moved of them. */
@ApplicationScoped
public class AwardTable {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** Those of a fund, by number. Four statements. */
    public List<Award> of(long fund) throws SQLException {
        List<Award> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            Map<Long, List<Tranche>> tranches = tranches(connection, fund);
            Map<Long, List<Move>> moves = moves(connection, fund);
            Map<Long, List<Hand>> writers = ApplicationTable.writers(connection, "c.fund_id", fund);
            try (PreparedStatement select = connection.prepareStatement("select w.*, c.number as call_number,"
                    + " c.fiscal_year, " + ApplicationTable.COLUMNS + " from fund_award w join"
                    + ApplicationTable.TABLES + " on a.id = w.application_id join fund_call c on c.id = a.call_id"
                    + " where w.fund_id = ? order by w.number")) {
                SqlRows.set(select, List.of(fund));
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        long id = row.getLong("id");
                        found.add(award(
                                row,
                                ApplicationTable.application(row, writers),
                                tranches.getOrDefault(id, List.of()),
                                moves.getOrDefault(id, List.of())));
                    }
                }
            }
        }
        return found;
    }

    private static Award award(ResultSet row, Application application, List<Tranche> tranches, List<Move> moves)
            throws SQLException {
        Optional<LocalDate> signed = SqlRows.day(row, "signed_on");
        Optional<LocalDate> reported = SqlRows.day(row, "reported_on");
        Optional<String> ending = SqlRows.text(row, "ending");
        return new Award(
                row.getLong("id"),
                row.getInt("number"),
                row.getInt("call_number"),
                FiscalYear.of(row.getInt("fiscal_year")),
                application,
                Won.of(row.getLong("amount")),
                row.getObject("decided_on", LocalDate.class),
                SqlRows.text(row, "reason"),
                signed.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Award.Agreement(signed.get(), row.getString("terms"))),
                reported.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Award.Report(
                                reported.get(),
                                Won.of(row.getLong("spent")),
                                row.getString("outcome"),
                                SqlRows.hand(row, "reported"))),
                ending.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Award.Ending(
                                AwardState.valueOf(ending.get()),
                                row.getObject("ended_on", LocalDate.class),
                                SqlRows.text(row, "end_reason"))),
                tranches,
                moves,
                SqlRows.hand(row, "decided"));
    }

    private static Map<Long, List<Tranche>> tranches(Connection connection, long fund) throws SQLException {
        Map<Long, List<Tranche>> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select t.*, l.code as line from fund_tranche t"
                + " join fund_award w on w.id = t.award_id join ledger_line l on l.id = t.line_id"
                + " where w.fund_id = ? order by t.award_id, t.number")) {
            SqlRows.set(select, List.of(fund));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getLong("award_id"), id -> new ArrayList<>())
                            .add(new Tranche(
                                    row.getLong("id"),
                                    row.getInt("number"),
                                    row.getLong("line_id"),
                                    row.getString("line"),
                                    Won.of(row.getLong("planned")),
                                    row.getObject("due_on", LocalDate.class),
                                    SqlRows.hand(row, "planned")));
                }
            }
        }
        return found;
    }

    private static Map<Long, List<Move>> moves(Connection connection, long fund) throws SQLException {
        Map<Long, List<Move>> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select m.*, t.number as tranche from fund_move m"
                + " join fund_award w on w.id = m.award_id left join fund_tranche t on t.id = m.tranche_id"
                + " where w.fund_id = ? order by m.id")) {
            SqlRows.set(select, List.of(fund));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getLong("award_id"), id -> new ArrayList<>())
                            .add(new Move(
                                    FundEvent.Kind.valueOf(row.getString("kind")),
                                    row.getInt("tranche"),
                                    Won.of(row.getLong("amount")),
                                    row.getObject("moved_on", LocalDate.class)));
                }
            }
        }
        return found;
    }

    /** Adds one. */
    public void add(long fund, Award award, Instant at) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SqlRows.add(
                    connection,
                    "insert into fund_award (fund_id, number, application_id, amount, decided_on, reason, decided_by,"
                            + " decided_for, decided_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    fund,
                    award.number(),
                    award.application().id(),
                    award.amount(),
                    award.decidedOn(),
                    award.reason(),
                    award.decidedBy().account(),
                    award.decidedBy().onBehalfOf(),
                    at);
        }
    }

    /** Writes down what was agreed. */
    public void agree(long award, Award.Agreement agreement) throws SQLException {
        run(
                "update fund_award set signed_on = ?, terms = ? where id = ?",
                agreement.signedOn(),
                agreement.terms(),
                award);
    }

    /** Writes down what came of it. */
    public void report(long award, Award.Report report) throws SQLException {
        run(
                "update fund_award set reported_on = ?, spent = ?, outcome = ?, reported_by = ?, reported_for = ?"
                        + " where id = ?",
                report.on(),
                report.spent(),
                report.outcome(),
                report.by().account(),
                report.by().onBehalfOf(),
                award);
    }

    /** Ends one. */
    public void end(long award, Award.Ending ending, Hand by) throws SQLException {
        run(
                "update fund_award set ending = ?, ended_on = ?, end_reason = ?, ended_by = ?, ended_for = ? where id = ?",
                ending.state(),
                ending.on(),
                ending.reason(),
                by.account(),
                by.onBehalfOf(),
                award);
    }

    /** Plans a part in which it is released. */
    public void plan(long award, Tranche tranche) throws SQLException {
        run(
                "insert into fund_tranche (award_id, number, line_id, planned, due_on, planned_by, planned_for)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                award,
                tranche.number(),
                tranche.line(),
                tranche.planned(),
                tranche.due(),
                tranche.plannedBy().account(),
                tranche.plannedBy().onBehalfOf());
    }

    /** Adds what moved of it; with the key of the tranche and of the posting, where it moved in the books. */
    public void move(long award, Move move, Optional<Long> tranche, Optional<Long> posting, Hand by, Instant at)
            throws SQLException {
        run(
                "insert into fund_move (award_id, kind, tranche_id, amount, moved_on, posting_id, moved_by, moved_for,"
                        + " moved_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                award,
                move.kind(),
                tranche,
                move.amount(),
                move.on(),
                posting,
                by.account(),
                by.onBehalfOf(),
                at);
    }

    private void run(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SqlRows.add(connection, sql, values);
        }
    }
}
