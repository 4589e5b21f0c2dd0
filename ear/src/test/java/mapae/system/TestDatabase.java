package mapae.system;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import mapae.config.DatabaseAccounts;
import mapae.config.EmbeddedDatabase;

/** The MariaDB of the test run, with a schema for each server. Starts at first use, ends with the run. */
final class TestDatabase {

    private static final Path HOME =
            Path.of(System.getProperty("mapae.test.home", "target/it")).toAbsolutePath();
    private static EmbeddedDatabase running;

    private TestDatabase() {}

    /** Folder of the test run. */
    static Path home() {
        return HOME;
    }

    /** An empty schema of that name; what was in it is dropped. */
    static DatabaseAccounts schema(String name) {
        EmbeddedDatabase database = database();
        try (Connection connection = database.access().owner().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists `" + name + "`");
            statement.execute("create database `" + name + "` character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return database.access(name);
    }

    private static synchronized EmbeddedDatabase database() {
        if (running == null) {
            running = EmbeddedDatabase.start(HOME);
        }
        return running;
    }

    static synchronized void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
