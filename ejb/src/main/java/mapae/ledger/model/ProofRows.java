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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.ledger.domain.LedgerIdentity;
import mapae.ledger.model.BrokenIdentities.Break;
import mapae.ledger.model.BrokenIdentities.Found;

/** The nightly proofs of the books as stored; written in the caller's transaction. */
@ApplicationScoped
public class ProofRows {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A proof that is over.
     *
     * @param run the run of the job
     * @param provedAt when it was over
     * @param holds whether every identity held
     */
    public record Proof(long run, Instant provedAt, boolean holds) {}

    /**
     * An identity that a proof found broken.
     *
     * @param identity the identity
     * @param count how many places break it
     * @param first the first of them
     */
    public record Broken(LedgerIdentity identity, long count, List<Break> first) {}

    /** Records a proof; one that is there already is left as it is. */
    public void begin(long run) throws SQLException {
        execute("insert ignore into ledger_proof (run_id) values (?)", run);
    }

    /** Adds what was found of an identity. */
    public void add(long run, LedgerIdentity identity, Found found) throws SQLException {
        execute(
                "insert into ledger_proof_identity (run_id, identity, broken) values (?, ?, ?)",
                run,
                identity.name(),
                found.count());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into ledger_proof_break (run_id,"
                        + " identity, sequence, organisation, fiscal_year, line, expected, found)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            int sequence = 0;
            for (Break one : found.first()) {
                insert.setLong(1, run);
                insert.setString(2, identity.name());
                insert.setInt(3, ++sequence);
                insert.setString(4, one.organisation());
                insert.setInt(5, one.year());
                insert.setString(6, one.line());
                insert.setBigDecimal(7, one.expected());
                insert.setBigDecimal(8, one.found());
                insert.addBatch();
            }
            if (sequence > 0) {
                insert.executeBatch();
            }
        }
    }

    /** Ends a proof; one that is over stays as it is. */
    public void end(long run, Instant now) throws SQLException {
        execute(
                "update ledger_proof set proved_at = ?, holds = not exists (select 1 from ledger_proof_identity i"
                        + " where i.run_id = ? and i.broken > 0) where run_id = ? and proved_at is null",
                LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                run,
                run);
    }

    /** The last proof that is over. */
    public Optional<Proof> latest() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select run_id, proved_at, holds from ledger_proof"
                                + " where proved_at is not null order by proved_at desc, run_id desc limit 1");
                ResultSet row = select.executeQuery()) {
            return row.next()
                    ? Optional.of(new Proof(
                            row.getLong(1),
                            row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            row.getBoolean(3)))
                    : Optional.empty();
        }
    }

    /** The identities that a proof found broken, in their order. */
    public List<Broken> broken(long run) throws SQLException {
        Map<LedgerIdentity, Broken> broken = new EnumMap<>(LedgerIdentity.class);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select i.identity, i.broken, b.organisation,"
                        + " b.fiscal_year, b.line, b.expected, b.found from ledger_proof_identity i"
                        + " join ledger_proof_break b on b.run_id = i.run_id and b.identity = i.identity"
                        + " where i.run_id = ? and i.broken > 0 order by i.identity, b.sequence")) {
            select.setLong(1, run);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    LedgerIdentity identity = LedgerIdentity.valueOf(row.getString(1));
                    long count = row.getLong(2);
                    broken.computeIfAbsent(identity, i -> new Broken(i, count, new ArrayList<>()))
                            .first()
                            .add(new Break(
                                    row.getString(3),
                                    row.getInt(4),
                                    row.getString(5),
                                    row.getBigDecimal(6),
                                    row.getBigDecimal(7)));
                }
            }
        }
        return List.copyOf(broken.values());
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
