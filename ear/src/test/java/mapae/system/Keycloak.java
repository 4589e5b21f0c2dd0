package mapae.system;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * A real OpenID provider: Keycloak with a realm of its own, whose signing key the test knows, so that the test can sign
 * what the provider never would.
 */
public final class Keycloak implements AutoCloseable {

    private static final long START_SECONDS = 240;
    private static final long STOP_SECONDS = 20;
    private static final long POLL_MILLIS = 300;

    private final Process process;
    private final String inner;
    private final String outer;
    private final Path log;
    private final KeyPair keys;
    private final String password;

    private Keycloak(Process process, String inner, String outer, Path log, KeyPair keys, String password) {
        this.process = process;
        this.inner = inner;
        this.outer = outer;
        this.log = log;
        this.keys = keys;
        this.password = password;
    }

    /**
     * Starts it, and returns at once; see {@link #awaitReady()}.
     *
     * @param port where it listens
     * @param outer the address under which it is known: its own, or that of somebody in between
     * @param mapae address of the server that signs in with it
     */
    public static Keycloak start(int port, String outer, String mapae) {
        Path home = Path.of(System.getProperty("mapae.test.keycloak"));
        String password = UUID.randomUUID().toString();
        try (InputStream realm = Keycloak.class.getResourceAsStream("/openid-realm.json")) {
            KeyPair keys = newKeys();
            Path imports = Files.createDirectories(home.resolve("data/import"));
            Files.writeString(
                    imports.resolve("mapae-realm.json"),
                    new String(realm.readAllBytes(), StandardCharsets.UTF_8)
                            .replace(
                                    "PRIVATE_KEY",
                                    Base64.getEncoder()
                                            .encodeToString(keys.getPrivate().getEncoded()))
                            .replace("MAPAE", mapae)
                            .replace("PASSWORD", password));
            Path log = home.resolve("console.log");
            ProcessBuilder builder = new ProcessBuilder(
                            home.resolve("bin/kc.sh").toString(),
                            "start-dev",
                            "--db=dev-mem",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port,
                            "--hostname=" + outer,
                            "--import-realm")
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m");
            return new Keycloak(builder.start(), "http://127.0.0.1:" + port, outer, log, keys, password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has RSA", absent);
        }
    }

    /** Waits until its realm answers. */
    public void awaitReady() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest discovery = HttpRequest.newBuilder(
                        URI.create(inner + "/realms/mapae/.well-known/openid-configuration"))
                .build();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (System.nanoTime() < deadline && process.isAlive()) {
            try {
                if (client.send(discovery, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // asked again below
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            pause();
        }
        throw new IllegalStateException("Keycloak did not start; " + log + " says why");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Name of the realm as a provider. */
    public String issuer() {
        return outer + "/realms/mapae";
    }

    /** The password of all its people. */
    public String password() {
        return password;
    }

    /** The key that it signs with. */
    public KeyPair keys() {
        return keys;
    }

    /**
     * A token that it makes for somebody.
     *
     * @param client {@code mapae} or {@code another-application}
     * @param kind {@code access_token} or {@code id_token}
     */
    public String token(String client, String username, String kind) {
        return given().formParam("grant_type", "password")
                .formParam("client_id", client)
                .formParam("client_secret", client.equals("mapae") ? "a secret of the test" : "")
                .formParam("scope", "openid")
                .formParam("username", username)
                .formParam("password", password)
                .post(inner + "/realms/mapae/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path(kind);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
