package mapae.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts one server for all integration and page tests of a run, and ends it with the run. */
public final class Mapae implements LauncherSessionListener {

    private static final Logger LIBRARIES = Logger.getLogger("");

    private static MapaeServer shared;

    /** The server that all tests share. What a test changes there must not disturb another. */
    public static MapaeServer server() {
        if (shared == null) {
            throw new IllegalStateException(
                    "There is no server: integration tests are run by mvn verify, which names one in -D"
                            + MapaeServer.PROVISIONED);
        }
        return shared;
    }

    /** The day on which the tests find the servers. */
    public static LocalDate today() {
        return LocalDate.parse(MapaeServer.TODAY);
    }

    /** Whether there is one: unit tests run without. */
    static boolean isRunning() {
        return shared != null;
    }

    /** Whether the run asks for full numbers (profile {@code long}) rather than a seeded sample. */
    public static boolean isLongRun() {
        return "long".equals(System.getProperty("mapae.test.scale"));
    }

    /** Whether pictures of pages are kept: they take time, and nobody looks at those of every run. */
    static boolean takesPictures() {
        return Boolean.getBoolean("mapae.test.pictures");
    }

    /** A file of the public data that tests import, which lies beside the checkout and is never part of it. */
    public static Path publicData(String file) {
        Path path = Path.of(System.getProperty("mapae.test.data")).resolve(file).normalize();
        if (!Files.exists(path)) {
            throw new IllegalStateException("Public test data is missing: " + path
                    + ". Put the file there, or name its folder in -Dmapae.test.data");
        }
        return path;
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty(MapaeServer.PROVISIONED) == null) {
            return;
        }
        LIBRARIES.setLevel(Level.WARNING);
        shared = MapaeServer.prepare("mapae_shared");
        shared.boot(Map.of());
        shared.runNightlyJobs();
        System.setProperty("mapae.management.port", String.valueOf(shared.managementPort()));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (shared != null) {
            shared.close();
            shared = null;
        }
        TestDatabase.stop();
    }
}
