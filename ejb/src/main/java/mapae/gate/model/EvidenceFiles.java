package mapae.gate.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import mapae.gate.domain.FileKind;
import mapae.shared.SqlRows;

/** Contents of files, each stored once however often it is sent. */
@ApplicationScoped
public class EvidenceFiles {

    private static final int PART = 1 << 20;

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    /**
     * A file as it is given out.
     *
     * @param name its name
     * @param kind what it is
     * @param content all of it
     */
    public record Stored(String name, FileKind kind, byte[] content) {}

    /** The key of a content, which is stored if it is not there yet. */
    public long keep(String sha256, FileKind kind, byte[] content, Instant at) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            int added = SqlRows.run(
                    connection,
                    "insert ignore into evidence_file (sha256, size_bytes, kind, stored_at) values (?, ?, ?, ?)",
                    sha256,
                    (long) content.length,
                    kind,
                    at);
            long id;
            // for update: what somebody else stores at this moment is waited for
            try (PreparedStatement select =
                    connection.prepareStatement("select id from evidence_file where sha256 = ? for update")) {
                select.setString(1, sha256);
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    id = row.getLong(1);
                }
            }
            for (int from = 0; added == 1 && from < content.length; from += PART) {
                SqlRows.run(
                        connection,
                        "insert into evidence_file_part values (?, ?, ?)",
                        id,
                        from / PART,
                        Arrays.copyOfRange(content, from, Math.min(content.length, from + PART)));
            }
            return id;
        }
    }

    /** The file of a piece of evidence. */
    public Optional<Stored> ofEvidence(long evidence) throws SQLException {
        return read("gate_evidence", "name", evidence);
    }

    /** The file that shows that a condition is fulfilled. */
    public Optional<Stored> ofCondition(long condition) throws SQLException {
        return read("gate_condition", "file_name", condition);
    }

    /** A file that shows that a ground for exemption applies. */
    public Optional<Stored> ofExemption(long file) throws SQLException {
        return read("exemption_evidence", "name", file);
    }

    private Optional<Stored> read(String table, String name, long id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select e." + name
                        + ", f.kind, p.content from " + table + " e join evidence_file f on f.id = e.file_id"
                        + " join evidence_file_part p on p.file_id = f.id where e.id = ? order by p.number")) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                String called = row.getString(1);
                FileKind kind = FileKind.valueOf(row.getString(2));
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                do {
                    content.writeBytes(row.getBytes(3));
                } while (row.next());
                return Optional.of(new Stored(called, kind, content.toByteArray()));
            }
        }
    }
}
