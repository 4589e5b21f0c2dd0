package mapae.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A MariaDB of our own that lives below the home folder and listens on loopback alone. It has two accounts with generated
 * passwords: the owner of the tables, and the one that the server runs under.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** Name of the schema. */
    public static final String SCHEMA = "mapae";

    private static final String OWNER = "mapae_owner";
    private static final String APPLICATION = "mapae";
    private static final int PASSWORD_LENGTH = 32;
    /** Recovery after a crash may have gigabytes to replay. */
    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private static final Duration STOP_LIMIT = Duration.ofMinutes(1);

    private final Process process;
    private final int port;
    private final String ownersPassword;
    private final String password;

    private EmbeddedDatabase(Process process, int port, String ownersPassword, String password) {
        this.process = process;
        this.port = port;
        this.ownersPassword = ownersPassword;
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
        Path log = folder.resolve("mariadb.log");
        try {
            Files.createDirectories(folder.resolve("tmp"));
            String ownersPassword = password(folder, "owner-password");
            String password = password(folder, "password");
            DatabasePrograms programs = DatabasePrograms.unpack(folder.resolve("programs"));
            programs.install(folder.resolve("data"), log);
            int port = freePort();
            Process process = programs.start(options(folder, port, accounts(folder, ownersPassword, password)), log);
            EmbeddedDatabase database = new EmbeddedDatabase(process, port, ownersPassword, password);
            database.awaitReady(log);
            return database;
        } catch (IOException e) {
            throw new StartFailure("The embedded database in " + folder + " does not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while the embedded database started.", e);
        }
    }

    private static List<String> options(Path folder, int port, Path accounts) {
        return List.of(
                "--datadir=" + folder.resolve("data"),
                "--tmpdir=" + folder.resolve("tmp"),
                "--port=" + port,
                // a socket's path may be a hundred characters long at most, a home folder's may be more
                "--socket=" + Path.of(System.getProperty("java.io.tmpdir"), "mapae-" + port + ".sock"),
                "--init-file=" + accounts,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--innodb-buffer-pool-size=512M",
                "--innodb-log-file-size=256M",
                "--innodb-flush-log-at-trx-commit=1",
                "--max-allowed-packet=64M",
                "--max-connections=200",
                "--local-infile=0");
    }

    private static String password(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            Secrets.write(file, Secrets.newPassword(PASSWORD_LENGTH));
        }
        return Files.readString(file).trim();
    }

    /**
     * Statements that the database runs as it starts: the schema and the two accounts. The owner reaches schemas of that
     * prefix alone (rehearsals and tests use others beside the main one); what the other one may do is given to it table
     * by table, see {@link Grants}. Nobody else can get in over the network.
     */
    private static Path accounts(Path folder, String ownersPassword, String password) {
        Path file = folder.resolve("accounts.sql");
        String owner = OWNER + "@'127.0.0.1'";
        String application = APPLICATION + "@'127.0.0.1'";
        Secrets.write(
                file,
                String.join(
                        "\n",
                        "create database if not exists " + SCHEMA
                                + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci;",
                        "create user if not exists " + owner + " identified by '" + ownersPassword + "';",
                        "grant all on `" + SCHEMA + "%`.* to " + owner + " with grant option;",
                        "create user if not exists " + application + " identified by '" + password + "';",
                        // what it was given at an earlier start is given to it anew, if it still needs it
                        "revoke all privileges, grant option from " + application + ";",
                        // or it could not even connect before it is given anything
                        "grant select on `" + SCHEMA + "%`.* to " + application + ";",
                        "drop user if exists ''@'localhost';",
                        ""));
        return file;
    }

    private void awaitReady(Path log) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new IOException("it ended by itself; " + log + " says why.");
            }
            try (Connection connection = access().owner().connect()) {
                if (connection.isValid(2)) {
                    return;
                }
            } catch (SQLException notYet) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        close();
        throw new IOException(
                "it did not answer within " + START_LIMIT.toMinutes() + " minutes; " + log + " may say why.");
    }

    /** How its owner and the server reach it. */
    public DatabaseAccounts access() {
        return access(SCHEMA);
    }

    /** How to reach another schema of it; its name starts with {@value #SCHEMA}. */
    public DatabaseAccounts access(String schema) {
        String url = "jdbc:mariadb://127.0.0.1:" + port + "/" + schema;
        return new DatabaseAccounts(
                new DatabaseAccess(url, OWNER, ownersPassword), new DatabaseAccess(url, APPLICATION, password));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
