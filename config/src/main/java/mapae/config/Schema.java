package mapae.config;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables to the version that the archive expects. */
public final class Schema {

    private Schema() {}

    /**
     * Applies what is missing.
     *
     * @return how many versions were applied
     * @throws StartFailure if the schema cannot be brought there
     */
    public static int migrate(DatabaseAccess database) {
        useUnicode(database);
        try {
            return Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(database.url(), database.user(), database.password())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException e) {
            throw new StartFailure(
                    "The tables at " + database.url() + " cannot be brought up to date: "
                            + e.getMessage()
                                    .lines()
                                    .filter(line -> !line.isBlank())
                                    .findFirst()
                                    .orElse(""),
                    e);
        }
    }

    /** An empty schema is told to hold any text; one that has tables is the operator's affair and is left alone. */
    private static void useUnicode(DatabaseAccess database) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            try (ResultSet table = statement.executeQuery(
                    "select 1 from information_schema.tables where table_schema = database() limit 1")) {
                if (table.next()) {
                    return;
                }
            }
            statement.execute("alter database character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
        } catch (SQLException e) {
            throw new StartFailure(
                    "The schema at " + database.url() + " cannot hold Korean text: " + e.getMessage(), e);
        }
    }
}
