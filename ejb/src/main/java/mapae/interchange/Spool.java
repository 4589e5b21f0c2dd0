package mapae.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import mapae.shared.Refusal;

/**
 * Where a received file lies until it is imported: a folder of the server's own among its data, readable by nobody else. A
 * file is gone as soon as its import is over; what a killed server left is removed at the next start.
 *
 * <p>The environment variable {@code MAPAE_IMPORT_MAX_BYTES} bounds its size; 2 GiB unless set.
 */
@ApplicationScoped
public class Spool {

    private static final Logger LOG = Logger.getLogger(Spool.class.getName());
    private static final long DEFAULT_LIMIT = 2L << 30;
    private static final int BUFFER = 1 << 16;

    /**
     * A file received whole.
     *
     * @param path where it lies
     * @param sizeBytes its size
     * @param sha256 hash of its content, hexadecimal
     */
    public record Received(Path path, long sizeBytes, String sha256) {}

    private final long limit = Optional.ofNullable(System.getenv("MAPAE_IMPORT_MAX_BYTES"))
            .map(String::strip)
            .filter(text -> text.matches("[0-9]{1,18}"))
            .map(Long::valueOf)
            .orElse(DEFAULT_LIMIT);

    private final Path folder = Path.of(System.getProperty("jboss.server.data.dir"), "mapae-imports");

    /** Removes what an earlier run of this server left. */
    void empty() {
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            files.forEach(this::discard);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "files of earlier imports could not be removed from " + folder, e);
        }
    }

    /**
     * Receives a file.
     *
     * @throws Refusal {@code import.too-large} as soon as the limit is passed, {@code import.unreadable} if it breaks off
     */
    public Received receive(InputStream body) {
        Path path = newFile();
        try (OutputStream out = Files.newOutputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                size += n;
                if (size > limit) {
                    throw Refusal.invalid("import.too-large", limit);
                }
                digest.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
            return new Received(path, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            discard(path);
            LOG.log(Level.WARNING, "a file to import did not arrive", e);
            throw Refusal.invalid("import.unreadable");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        } catch (RuntimeException e) {
            discard(path);
            throw e;
        }
    }

    private Path newFile() {
        try {
            Files.createDirectories(folder);
            return Files.createTempFile(folder, "import-", ".csv");
        } catch (IOException e) {
            LOG.log(Level.WARNING, "no file can be received", e);
            throw Refusal.invalid("import.unreadable");
        }
    }

    /** Removes a file that is no longer needed. */
    public void discard(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a received file could not be removed: " + path, e);
        }
    }
}
