package mapae.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The WildFly process that runs the archive: its working copy, its start, its end. */
public final class ApplicationServer implements AutoCloseable {

    private static final Duration BOOT_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(40);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final String DEPLOYMENT = "mapae.ear";

    private final Process process;
    private final Path base;
    private final int httpPort;
    private final int managementPort;

    private ApplicationServer(Process process, Path base, int httpPort, int managementPort) {
        this.process = process;
        this.base = base;
        this.httpPort = httpPort;
        this.managementPort = managementPort;
    }

    /**
     * Starts the server and returns at once; see {@link #awaitReady()}.
     *
     * @param provisioned the server that the build provisioned; it is not written to
     * @param base folder for the working copy of its configuration, its logs and transaction log
     * @param database the account that it runs under
     * @throws StartFailure if the port is taken or the server is missing
     */
    public static ApplicationServer start(Path provisioned, Path base, Settings settings, DatabaseAccess database) {
        requireFree(settings.httpPort());
        if (!Files.exists(provisioned.resolve("jboss-modules.jar"))) {
            throw new StartFailure("There is no server in " + provisioned + ": build it first with mvn -Prun.");
        }
        int managementPort = EmbeddedDatabase.freePort();
        try {
            freshCopy(provisioned.resolve("standalone"), base);
            ProcessBuilder builder = new ProcessBuilder(command(provisioned, base, settings, managementPort));
            Map<String, String> environment = builder.environment();
            environment.putAll(settings.environment());
            // the server must not know how to be the owner of the tables
            environment.keySet().removeAll(List.of("MAPAE_DB_OWNER_USER", "MAPAE_DB_OWNER_PASSWORD"));
            environment.put("MAPAE_AUDIT_ANCHORS", settings.anchors().toString());
            environment.put("MAPAE_DB_URL", database.url());
            environment.put("MAPAE_DB_USER", database.user());
            environment.put("MAPAE_DB_PASSWORD", database.password());
            builder.redirectErrorStream(true);
            builder.redirectOutput(base.resolve("log").resolve("console.log").toFile());
            return new ApplicationServer(builder.start(), base, settings.httpPort(), managementPort);
        } catch (IOException e) {
            throw new StartFailure("The server in " + base + " cannot be started: " + e.getMessage(), e);
        }
    }

    private static List<String> command(Path provisioned, Path base, Settings settings, int managementPort) {
        StandaloneCommandBuilder command = StandaloneCommandBuilder.of(provisioned)
                .setBaseDirectory(base)
                .setJavaHome(Path.of(System.getProperty("java.home")))
                .setJavaOptions("-Xms256m", "-Xmx512m", "-XX:MaxMetaspaceSize=384m")
                .addJavaOption("-Djava.net.preferIPv4Stack=true")
                .addJavaOption("-Dfile.encoding=UTF-8")
                .addJavaOption("-Duser.timezone=Asia/Seoul");
        command.addServerArguments(
                "-Djboss.bind.address=127.0.0.1",
                "-Djboss.bind.address.management=127.0.0.1",
                "-Djboss.http.port=" + settings.httpPort(),
                "-Djboss.management.http.port=" + managementPort,
                "-Djboss.node.name=mapae");
        Arrays.stream(settings.javaOptions().trim().split("\\s+"))
                .filter(option -> !option.isEmpty())
                .forEach(command::addJavaOption);
        return command.build();
    }

    private static void requireFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
        } catch (IOException e) {
            throw new StartFailure("Port " + port + " is in use. Set MAPAE_HTTP_PORT to a free one.", e);
        }
    }

    /** Configuration and archive are the build's; logs and the transaction log stay from one start to the next. */
    private static void freshCopy(Path from, Path to) throws IOException {
        for (String part : List.of("configuration", "deployments", "tmp")) {
            deleteTree(to.resolve(part));
        }
        Files.createDirectories(to.resolve("log"));
        for (String part : List.of("configuration", "deployments")) {
            try (Stream<Path> files = Files.walk(from.resolve(part))) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Path target = to.resolve(from.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> files = Files.walk(root)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> {
                    try {
                        Files.delete(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
    }

    /**
     * Waits until the archive answers.
     *
     * @throws StartFailure if it ends, fails to deploy, or takes more than three minutes
     */
    public void awaitReady() {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest status = HttpRequest.newBuilder(URI.create(address() + "/api/v1/status"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long deadline = System.nanoTime() + BOOT_LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new StartFailure("The server ended by itself; " + logFile() + " says why.");
            }
            if (Files.exists(base.resolve("deployments").resolve(DEPLOYMENT + ".failed"))) {
                throw new StartFailure("The server could not take up Mapae; " + logFile() + " says why.");
            }
            if (answers(client, status)) {
                return;
            }
            pause();
        }
        throw new StartFailure("The server did not answer within " + BOOT_LIMIT.toMinutes() + " minutes; " + logFile()
                + " may say why.");
    }

    private static boolean answers(HttpClient client, HttpRequest status) {
        try {
            return client.send(status, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while the server started.", e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while the server started.", e);
        }
    }

    /** Where people and systems reach it. */
    public String address() {
        return "http://127.0.0.1:" + httpPort;
    }

    /** Port of the management interface, on loopback. */
    public int managementPort() {
        return managementPort;
    }

    /** The server's log. */
    public Path logFile() {
        return base.resolve("log").resolve("server.log");
    }

    /** The running process. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Waits until the server ends. */
    public int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Ends it at once, as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
    }
}
