package mapae.idempotency.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** The first answers to commands with a key. */
@ApplicationScoped
public class FirstAnswers {

    @Resource(lookup = "java:jboss/datasources/Mapae")
    private DataSource dataSource;

    @Inject
    private Clock clock;

    /**
     * Names a command.
     *
     * @param principal who sent it
     * @param operation what it does
     * @param value the key it carries
     */
    public record Key(String principal, String operation, String value) {}

    /**
     * What was asked and answered.
     *
     * @param bodyHash SHA-256 of the request
     * @param answer JSON; empty while the command runs
     */
    public record Answer(String bodyHash, String answer) {}

    /**
     * Takes the key for a command that is about to run. Waits while another transaction holds the same key.
     *
     * @return whether it was free
     */
    public boolean take(Key key, String bodyHash) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert ignore into idempotency_key (principal, operation, key_value, body_hash, answer, created_at)"
                                + " values (?, ?, ?, ?, '', ?)")) {
            set(insert, 1, key);
            insert.setString(4, bodyHash);
            insert.setObject(5, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        }
    }

    /**
     * What stands under the key, as committed last. A shared lock, because all who waited in {@link #take} hold one: if
     * each asked for more, they would wait for each other.
     */
    public Optional<Answer> find(Key key) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select body_hash, answer from idempotency_key"
                        + " where principal = ? and operation = ? and key_value = ? lock in share mode")) {
            set(select, 1, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new Answer(row.getString(1), row.getString(2))) : Optional.empty();
            }
        }
    }

    /** Stores the answer of the command that ran. */
    public void store(Key key, String answer) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("update idempotency_key set answer = ?"
                        + " where principal = ? and operation = ? and key_value = ?")) {
            update.setString(1, answer);
            set(update, 2, key);
            update.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, int from, Key key) throws SQLException {
        statement.setString(from, key.principal());
        statement.setString(from + 1, key.operation());
        statement.setString(from + 2, key.value());
    }
}
