package mapae.config;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs Mapae: database, schema, server, first start; stays until it is told to stop; then stops the server first and the
 * database after it.
 *
 * <p>Whatever keeps it from starting is one line on the error stream and exit code 1.
 */
public final class Launcher {

    /** System property that names the folder of the provisioned server. */
    public static final String SERVER = "mapae.server";

    private static final Logger LIBRARIES = Logger.getLogger("");

    private final Settings settings;
    private final Path provisioned;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private volatile boolean stopping;

    private Launcher(Settings settings, Path provisioned) {
        this.settings = settings;
        this.provisioned = provisioned;
    }

    /** Starts Mapae with the settings of the environment; or carries a {@link TrailCommand} out, where one is given. */
    public static void main(String[] arguments) {
        LIBRARIES.setLevel(Level.SEVERE);
        try {
            Settings settings = Settings.of(System.getenv(), Path.of(System.getProperty("mapae.directory", "")));
            Launcher launcher = new Launcher(settings, Path.of(System.getProperty(SERVER, "server")));
            Runtime.getRuntime().addShutdownHook(new Thread(launcher::stop, "mapae-stop"));
            if (arguments.length > 0) {
                say(launcher.carryOut(arguments));
                System.exit(0);
            }
            ApplicationServer server = launcher.start();
            int code = server.awaitEnd();
            if (!launcher.stopping) {
                say("The server ended by itself with code " + code + ".");
            }
            System.exit(code == 0 ? 0 : 1);
        } catch (StartFailure failure) {
            System.err.println("Mapae does not start: " + failure.getMessage());
            System.exit(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String carryOut(String... command) {
        lock();
        new Leftovers(settings.home()).end();
        DatabaseAccess owner = settings.database().orElseGet(this::embedded).owner();
        return new TrailCommand(owner, settings.anchors()).run(command);
    }

    private ApplicationServer start() {
        lock();
        Leftovers leftovers = new Leftovers(settings.home());
        leftovers.end();
        DatabaseAccounts database = settings.database().orElseGet(this::embedded);
        database.owner().check();
        database.application().check();
        int applied = Schema.migrate(database.owner());
        say(applied == 0 ? "Tables are up to date." : "Tables brought up to date: " + applied + " versions.");
        FirstStart first = FirstStart.prepare(settings, database.owner());
        if (database.areApart()) {
            Grants.give(database);
        }
        if (!Grants.protectTheTrail(database.application())) {
            say("The audit trail is NOT protected from "
                    + database.application().user() + ", the database account of the server. See MAPAE_DB_OWNER_USER.");
        }
        ApplicationServer server = ApplicationServer.start(
                provisioned, settings.home().resolve("server"), settings, database.application());
        opened(server);
        leftovers.remember(server.process());
        say("Server starts ...");
        server.awaitReady();
        if (first.withoutFigures() && !first.lost()) {
            new NightlyRun(server.address(), first.accountsFile()).runOnce();
        }
        announce(server, first);
        return server;
    }

    private DatabaseAccounts embedded() {
        say("Embedded MariaDB starts in " + settings.home().resolve("database") + " ...");
        EmbeddedDatabase database = EmbeddedDatabase.start(settings.home());
        opened(database);
        return database.access();
    }

    private void lock() {
        try {
            Files.createDirectories(settings.home());
            FileChannel channel = FileChannel.open(
                    settings.home().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw alreadyRunning();
            }
            opened(channel);
        } catch (OverlappingFileLockException e) {
            throw alreadyRunning();
        } catch (IOException e) {
            throw new StartFailure("The folder " + settings.home() + " cannot be written: " + e.getMessage(), e);
        }
    }

    private StartFailure alreadyRunning() {
        return new StartFailure("Another Mapae runs in " + settings.home() + ". Stop it, or set MAPAE_HOME.");
    }

    private synchronized void opened(AutoCloseable part) {
        running.push(part);
    }

    /** Last opened, first closed. */
    private synchronized void stop() {
        stopping = true;
        if (running.size() > 1) {
            say("Mapae stops ...");
        }
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                System.err.println("While stopping: " + e.getMessage());
            }
        }
    }

    private static void announce(ApplicationServer server, FirstStart first) {
        say("");
        say("Mapae runs at " + server.address() + "/");
        first.describe().forEach(Launcher::say);
        say("Log: " + server.logFile() + "   Stop: Ctrl-C");
    }

    static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
