package mapae.team.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import mapae.shared.FiscalYear;
import mapae.shared.Hand;
import mapae.shared.Refusal;
import mapae.shared.SqlRows;
import mapae.shared.Won;
import mapae.team.domain.PlannedTranche;
import mapae.team.domain.Tranche;
import mapae.team.domain.Tranche.Release;
import mapae.team.domain.TrancheDeparture;

/** Tranches of teams, and what was decided about them. */
@ApplicationScoped
public class TrancheTable {

    private static final String BLANK = " ";

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /** Those of a team, in their order. Three statements. */
    public List<PlannedTranche> of(long team) throws SQLException {
        List<PlannedTranche> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            Map<Long, List<Integer>> outcomes = outcomes(connection, team);
            Map<Long, List<Release>> releases = releases(connection, team);
            try (PreparedStatement select = connection.prepareStatement("select x.*, l.fiscal_year, l.code as line"
                    + " from team_tranche x join ledger_line l on l.id = x.line_id where x.team_id = ?"
                    + " order by x.number")) {
                select.setLong(1, team);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        long id = row.getLong("id");
                        found.add(new PlannedTranche(
                                id,
                                new Tranche(
                                        row.getInt("number"),
                                        FiscalYear.of(row.getInt("fiscal_year")),
                                        Won.of(row.getLong("planned")),
                                        row.getObject("due_on", LocalDate.class),
                                        releases.getOrDefault(id, List.of())),
                                row.getLong("line_id"),
                                row.getString("line"),
                                outcomes.getOrDefault(id, List.of()),
                                SqlRows.hand(row, "planned")));
                    }
                }
            }
        }
        return found;
    }

    private static Map<Long, List<Integer>> outcomes(Connection connection, long team) throws SQLException {
        Map<Long, List<Integer>> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select tranche_id, position from team_tranche_outcome where team_id = ? order by position")) {
            select.setLong(1, team);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(row.getInt(2));
                }
            }
        }
        return found;
    }

    private static Map<Long, List<Release>> releases(Connection connection, long team) throws SQLException {
        Map<Long, List<Release>> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select r.* from team_release r"
                + " join team_tranche x on x.id = r.tranche_id where x.team_id = ? order by r.id")) {
            select.setLong(1, team);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getLong("tranche_id"), id -> new ArrayList<>())
                            .add(new Release(
                                    Won.of(row.getLong("amount")),
                                    row.getObject("released_on", LocalDate.class),
                                    departures(row.getString("departures")),
                                    SqlRows.text(row, "reason")));
                }
            }
        }
        return found;
    }

    private static Set<TrancheDeparture> departures(String told) {
        Set<TrancheDeparture> found = EnumSet.noneOf(TrancheDeparture.class);
        Arrays.stream(told.split(BLANK))
                .filter(one -> !one.isEmpty())
                .map(TrancheDeparture::valueOf)
                .forEach(found::add);
        return found;
    }

    /**
     * Adds one.
     *
     * @throws Refusal {@code request.conflict} where somebody else planned one since they were read
     */
    public void add(long team, Tranche tranche, long line, List<Integer> outcomes, Hand by, Instant at)
            throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SqlRows.add(
                    connection,
                    "insert into team_tranche (team_id, number, line_id, planned, due_on, planned_by, planned_for,"
                            + " planned_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    team,
                    tranche.number(),
                    line,
                    tranche.planned(),
                    tranche.due(),
                    by.account(),
                    by.onBehalfOf(),
                    at);
            for (Integer outcome : outcomes) {
                SqlRows.run(
                        connection,
                        "insert into team_tranche_outcome (tranche_id, team_id, position)"
                                + " select id, team_id, ? from team_tranche where team_id = ? and number = ?",
                        outcome,
                        team,
                        tranche.number());
            }
        }
    }

    /**
     * Adds a decision on one.
     *
     * @throws Refusal {@code request.conflict} where somebody else decided since it was read
     */
    public void release(PlannedTranche tranche, Release release, Optional<Long> posting, Hand by, Instant at)
            throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            SqlRows.add(
                    connection,
                    "insert into team_release (tranche_id, number, amount, released_on, departures, reason, posting_id,"
                            + " decided_by, decided_for, decided_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    tranche.id(),
                    tranche.tranche().releases().size() + 1,
                    release.amount(),
                    release.on(),
                    release.departures().stream().map(TrancheDeparture::name).collect(Collectors.joining(BLANK)),
                    release.reason(),
                    posting,
                    by.account(),
                    by.onBehalfOf(),
                    at);
        }
    }
}
