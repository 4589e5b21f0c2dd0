package mapae.system;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The browser for page tests: its shell without windows, which opens pages in half the time, or another one that is
 * installed; else, as root on Debian, the distribution's package; else the one that the driver library can fetch itself.
 * Page tests are never skipped: without a browser they fail and say why.
 */
final class Chromium {

    private static final String SHELL = "chromium-headless-shell";
    private static final String WHOLE = "chromium";
    private static final List<String> OTHERS = List.of(WHOLE, "chromium-browser", "google-chrome", "chrome");
    private static final long INSTALL_MINUTES = 10;

    private Chromium() {}

    /** Where the browser lies; empty if the driver library has one of its own. */
    static Optional<Path> locate() {
        return onPath(List.of(SHELL, "chrome-headless-shell"))
                .or(() -> packaged(SHELL))
                .or(() -> onPath(OTHERS))
                .or(() -> packaged(WHOLE))
                .or(Chromium::fetched);
    }

    private static Optional<Path> onPath(List<String> names) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The distribution's package of that name; empty where there is none or nobody may install it. */
    private static Optional<Path> packaged(String name) {
        boolean isInstalled = isRootOnDebian()
                && run(List.of("apt-get", "update", "-q"))
                && run(List.of("apt-get", "install", "-y", "-q", "--no-install-recommends", name));
        return isInstalled ? onPath(List.of(name)) : Optional.empty();
    }

    private static Optional<Path> fetched() {
        boolean isFetched = run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                WHOLE));
        if (!isFetched) {
            throw new IllegalStateException("Page tests need Chromium: none is on the PATH, and it could neither be"
                    + " installed nor fetched. Install a package named chromium and run again.");
        }
        return Optional.empty();
    }

    private static boolean isRootOnDebian() {
        return "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/etc/debian_version"));
    }

    /** Whether the command ended well. */
    private static boolean run(List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
            Process process = builder.start();
            if (!process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
