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
 * The browser for page tests: one that is installed; else, as root on Debian, the distribution's package; else the one
 * that the driver library can fetch itself. Page tests are never skipped: without a browser they fail and say why.
 */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final long INSTALL_MINUTES = 10;

    private Chromium() {}

    /** Where the browser lies; empty if the driver library has one of its own. */
    static Optional<Path> locate() {
        Optional<Path> installed = onPath();
        if (installed.isPresent()) {
            return installed;
        }
        if (isRootOnDebian()) {
            run(List.of("apt-get", "update", "-q"));
            run(List.of("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium"));
            return Optional.of(onPath().orElseThrow(() -> new IllegalStateException(
                    "Page tests need Chromium: apt-get installed the package, but no browser is on the PATH.")));
        }
        run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium"));
        return Optional.empty();
    }

    private static Optional<Path> onPath() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean isRootOnDebian() {
        return "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/etc/debian_version"));
    }

    private static void run(List<String> command) {
        String words = String.join(" ", command.subList(0, Math.min(command.size(), 6)));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
            Process process = builder.start();
            if (!process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException("Page tests need Chromium, and it could not be installed: " + words
                        + " failed. Install a package named chromium and run again.");
            }
        } catch (IOException e) {
            throw new IllegalStateException("Page tests need Chromium, and " + words + " cannot be run.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
