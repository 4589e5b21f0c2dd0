package mapae.ledger.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import mapae.ledger.domain.AllotmentFreeze;
import mapae.ledger.domain.LineId;
import mapae.shared.Bilingual;
import mapae.shared.InvestmentId;

/** Freezes of allotment, those in force and those that were released. */
@ApplicationScoped
public class FreezeRows {

    private static final String COLUMNS = "z.id, z.investment_id, z.reference, z.ground_ko, z.ground_en, z.frozen_at,"
            + " z.frozen_by, z.released_at, z.released_by, z.release_reason";

    private static final int AT_ONCE = 1_000;

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A freeze.
     *
     * @param id identifies it
     * @param investment of which investment
     * @param freeze why and since when
     * @param release how it ended; empty while it is in force
     */
    public record Row(long id, InvestmentId investment, AllotmentFreeze freeze, Optional<Release> release) {}

    /**
     * The end of a freeze.
     *
     * @param at when
     * @param by who
     * @param reason why
     */
    public record Release(Instant at, String by, String reason) {}

    /**
     * Those of these lines that get no more money, each with the first freeze that says so.
     *
     * @param isHeld whether nobody may freeze or release until the transaction ends; a freeze under way is waited for
     */
    public SortedMap<LineId, AllotmentFreeze> inForce(Collection<LineId> lines, boolean isHeld) throws SQLException {
        SortedMap<LineId, AllotmentFreeze> found = new TreeMap<>();
        List<LineId> all = lines.stream().distinct().sorted().toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<LineId> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement select = connection.prepareStatement("select f.line_id, " + COLUMNS
                            + " from ledger_line_investment f join ledger_freeze z on z.investment_id = f.investment_id"
                            + " where z.released_at is null and f.line_id in ("
                            + String.join(", ", Collections.nCopies(some.size(), "?")) + ") order by f.line_id, z.id"
                            + (isHeld ? " lock in share mode" : ""))) {
                for (int i = 0; i < some.size(); i++) {
                    select.setLong(i + 1, some.get(i).value());
                }
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.putIfAbsent(new LineId(row.getLong("line_id")), row(row).freeze());
                    }
                }
            }
        }
        return found;
    }

    /** All of an investment, those in force first, then the latest. */
    public List<Row> of(InvestmentId investment) throws SQLException {
        return rows(
                "z.investment_id = ? order by z.released_at is not null, z.frozen_at desc, z.id", investment.value());
    }

    /** The one that rests upon something, held until the transaction ends. */
    public Optional<Row> held(String reference) throws SQLException {
        return rows("z.reference = ? for update", reference).stream().findFirst();
    }

    /** The one of that identifier. */
    public Optional<Row> byId(long id) throws SQLException {
        return rows("z.id = ?", id).stream().findFirst();
    }

    /** Freezes an investment; false if it was frozen for that already, in force or not. Waits for postings under way. */
    public boolean add(InvestmentId investment, AllotmentFreeze freeze) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert ignore into ledger_freeze"
                        + " (investment_id, reference, ground_ko, ground_en, frozen_at, frozen_by)"
                        + " values (?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, investment.value());
            insert.setString(2, freeze.reference());
            insert.setString(3, freeze.ground().ko());
            insert.setString(4, freeze.ground().en());
            insert.setObject(5, LocalDateTime.ofInstant(freeze.since(), ZoneOffset.UTC));
            insert.setString(6, freeze.by());
            return insert.executeUpdate() > 0;
        }
    }

    /** Ends one. */
    public void release(long id, Release release) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("update ledger_freeze set released_at = ?,"
                        + " released_by = ?, release_reason = ? where id = ?")) {
            update.setObject(1, LocalDateTime.ofInstant(release.at(), ZoneOffset.UTC));
            update.setString(2, release.by());
            update.setString(3, release.reason());
            update.setLong(4, id);
            update.executeUpdate();
        }
    }

    private List<Row> rows(String which, Object key) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select " + COLUMNS + " from ledger_freeze z where " + which)) {
            select.setObject(1, key);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(row(row));
                }
            }
        }
        return rows;
    }

    private static Row row(ResultSet row) throws SQLException {
        Optional<LocalDateTime> released = Optional.ofNullable(row.getObject("released_at", LocalDateTime.class));
        String by = row.getString("released_by");
        String reason = row.getString("release_reason");
        return new Row(
                row.getLong("id"),
                new InvestmentId(row.getLong("investment_id")),
                new AllotmentFreeze(
                        row.getString("reference"),
                        new Bilingual(row.getString("ground_ko"), row.getString("ground_en")),
                        row.getObject("frozen_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("frozen_by")),
                released.map(at -> new Release(at.toInstant(ZoneOffset.UTC), by, reason)));
    }
}
