package mapae.system;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.HeaderConfig.headerConfig;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import mapae.config.ApplicationServer;
import mapae.config.DatabaseAccounts;
import mapae.config.DemonstrationAccounts;
import mapae.config.Grants;
import mapae.config.NightlyRun;
import mapae.config.Schema;
import mapae.config.Settings;
import mapae.config.demo.DemonstrationPortfolio;

/** One Mapae server with the demonstration portfolio on a schema of its own. */
public final class MapaeServer implements AutoCloseable {

    /** Today, in every test: the demonstration's last month is the one before. */
    public static final String TODAY = "2026-11-24";

    /** System property that names the provisioned server; set by the build. */
    static final String PROVISIONED = "mapae.server";

    private static final String OPTIONS = "MAPAE_JAVA_OPTS";

    /** For servers that live some minutes: their code is compiled once, and quickly; they do not describe their API. */
    private static final String SHORT_LIVED =
            "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dmp.openapi.scan.disable=true ";

    private static final String AUDITOR = "auditor1";
    private static final int TOKEN_DAYS = 7;

    private final Path home;
    private final DatabaseAccounts database;
    private final Map<String, String> passwords;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private ApplicationServer server;

    private MapaeServer(Path home, DatabaseAccounts database, Map<String, String> passwords) {
        this.home = home;
        this.database = database;
        this.passwords = passwords;
    }

    /**
     * Migrates the schema, loads the demonstration portfolio and starts the server.
     *
     * @param schema name of a schema of the test database, {@code mapae_…}; it is made if it is not there
     */
    public static MapaeServer start(String schema) {
        MapaeServer started = prepare(schema);
        started.boot();
        return started;
    }

    /** The same, with a description of its API. */
    public static MapaeServer startDescribed(String schema) {
        MapaeServer started = prepare(schema);
        started.boot(Map.of());
        return started;
    }

    /** Migrates the schema and loads the demonstration portfolio, without starting the server. */
    public static MapaeServer prepare(String schema) {
        DatabaseAccounts database = TestDatabase.schema(schema);
        Path home = TestDatabase.home().resolve("server-" + schema);
        Schema.migrate(database.owner());
        Grants.give(database);
        forgetAnchors(home.resolve("anchors"));
        Path accounts = home.resolve("accounts.csv");
        try (Connection connection = database.owner().connect()) {
            DemonstrationPortfolio.load(connection);
            DemonstrationAccounts.write(connection, accounts, true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new MapaeServer(home, database, read(accounts));
    }

    /** The trail begins anew with its schema. */
    private static void forgetAnchors(Path folder) {
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the server process, for one class of tests; again after {@link #kill()}. */
    public void boot() {
        boot(Mapae.isLongRun() ? Map.of() : Map.of(OPTIONS, SHORT_LIVED + ClassArchive.option()));
    }

    /** Starts it with those settings in its environment. */
    public void boot(Map<String, String> further) {
        boot(freePort(), further);
    }

    /** The same on that port. */
    public void boot(int port, Map<String, String> further) {
        Map<String, String> environment = new HashMap<>(further);
        environment.merge(OPTIONS, "-Dmapae.today=" + TODAY, (given, today) -> today + " " + given);
        Settings settings =
                new Settings(home, port, Optional.of(database), true, false, environment.get(OPTIONS), environment);
        server = ApplicationServer.start(
                Path.of(System.getProperty(PROVISIONED)), home.resolve("server"), settings, database.application());
        server.awaitReady();
    }

    private static Map<String, String> read(Path accounts) {
        try {
            Map<String, String> passwords = new LinkedHashMap<>();
            Files.readAllLines(accounts).stream()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(cells -> passwords.put(cells[0], cells[1]));
            return passwords;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port of loopback that nobody listens on. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A request in the name of that account, in English, below the server's address. It carries a token, as programs do;
     * it is made with the account's first request.
     */
    public RequestSpecification as(String username) {
        return anonymous().header("Authorization", "Bearer " + tokenOf(username));
    }

    /** The token that the requests of {@link #as} carry. */
    public String tokenOf(String username) {
        return tokens.computeIfAbsent(username, this::made);
    }

    /** The same with the account's password, as a person at a command line. */
    public RequestSpecification withPassword(String username) {
        return anonymous().auth().preemptive().basic(username, passwordOf(username));
    }

    private String made(String username) {
        return withPassword(username)
                .contentType("application/json")
                .body(Map.of("name", "tests", "scope", "WRITE", "days", TOKEN_DAYS))
                .post("/api/v1/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    /** A request in nobody's name, in English. */
    public RequestSpecification anonymous() {
        return given().config(config().headerConfig(headerConfig().overwriteHeadersWithName("Accept-Language")))
                .baseUri(address())
                .urlEncodingEnabled(true)
                .redirects()
                .follow(false)
                .header("Accept-Language", "en");
    }

    /** Signs in on the sign-in page; what the browser would send from then on, as the cookie {@code MAPAE_SESSION}. */
    public String signIn(String username) {
        return anonymous()
                .formParam("username", username)
                .formParam("password", passwordOf(username))
                .post("/sign-in")
                .then()
                .statusCode(303)
                .extract()
                .cookie("MAPAE_SESSION");
    }

    /** The drawn password of a demonstration account. */
    public String passwordOf(String username) {
        return Optional.ofNullable(passwords.get(username))
                .orElseThrow(() -> new IllegalArgumentException("no demonstration account " + username));
    }

    /** The name under which a demonstration account is shown. */
    public String nameOf(String username) {
        try (Connection connection = connect();
                PreparedStatement select =
                        connection.prepareStatement("select display_name from account where username = ?")) {
            select.setString(1, username);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs the nightly jobs once, as a first start does, so that pages show figures. */
    public void runNightlyJobs() {
        new NightlyRun(address(), home.resolve("accounts.csv")).runOnce();
    }

    /** {@code http://127.0.0.1:port}. */
    public String address() {
        return server.address();
    }

    /** Port of the management interface. */
    public int managementPort() {
        return server.managementPort();
    }

    /** The server's process. */
    public ProcessHandle process() {
        return server.process();
    }

    /** Where it logs. */
    public Path logFile() {
        return server.logFile();
    }

    /** A connection to its schema, past the server, as the owner of the tables. */
    public Connection connect() throws SQLException {
        return database.owner().connect();
    }

    /** A connection to its schema under the account that the server runs under. */
    public Connection connectAsServer() throws SQLException {
        return database.application().connect();
    }

    /** Where it writes the anchors of its audit trail down. */
    public Path anchors() {
        return home.resolve("anchors");
    }

    /** The accounts of its schema. */
    public DatabaseAccounts database() {
        return database;
    }

    /** {@code kill -9}. */
    public void kill() {
        server.kill();
    }

    /** Ends the server; its books must be in order at its end. */
    @Override
    public void close() {
        try {
            if (server != null && server.process().isAlive() && passwords.containsKey(AUDITOR)) {
                assertBooksInOrder();
            }
        } finally {
            if (server != null) {
                server.close();
            }
        }
    }

    /** Asks the server to prove its books, and fails where an identity does not hold. */
    public void assertBooksInOrder() {
        as(AUDITOR)
                .get("/api/v1/invariants")
                .then()
                .statusCode(200)
                .body("identities.findAll { !it.holds }", equalTo(List.of()));
    }
}
