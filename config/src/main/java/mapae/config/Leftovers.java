package mapae.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Processes that an earlier start left behind because it was killed. They hold the port and the data folder, so they are
 * ended before a new start. A process is ended only if it is still the very one that was remembered.
 */
final class Leftovers {

    private static final long PATIENCE_SECONDS = 30;

    private final Path home;

    Leftovers(Path home) {
        this.home = home;
    }

    /** Ends what is left of an earlier start. */
    void end() {
        read(home.resolve("server.process")).ifPresent(Leftovers::end);
        databaseProcess().ifPresent(Leftovers::end);
    }

    /** Notes the server's process, should this start be killed. */
    void remember(ProcessHandle server) {
        try {
            Files.writeString(home.resolve("server.process"), server.pid() + " " + started(server));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> read(Path file) {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            String[] parts = Files.readString(file).trim().split(" ", 2);
            return ProcessHandle.of(Long.parseLong(parts[0]))
                    .filter(process -> parts.length == 2 && started(process).equals(parts[1]));
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("unknown");
    }

    /** The database notes its process itself; it is ours if its command line names our data folder. */
    private Optional<ProcessHandle> databaseProcess() {
        String data = home.resolve("database").resolve("data").toString();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains("mariadbd") && line.contains(data))
                        .isPresent())
                .findFirst();
    }

    private static void end(ProcessHandle process) {
        CompletableFuture<ProcessHandle> gone = process.onExit();
        process.destroy();
        try {
            gone.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            process.destroyForcibly();
            gone.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
