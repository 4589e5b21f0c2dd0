package mapae.interchange;

import static org.hamcrest.Matchers.matchesPattern;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import mapae.system.MapaeServer;

/** Sends files to be imported and waits for what becomes of them. */
public final class Sender {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Set<String> OVER = Set.of("DONE", "REFUSED", "INTERRUPTED");

    private final MapaeServer mapae;
    private final String username;

    /** Sends in the name of that account. */
    public Sender(MapaeServer mapae, String username) {
        this.mapae = mapae;
        this.username = username;
    }

    /** Sends a small text and waits until the import is over. */
    public JsonPath send(String text, String kind, String profile, String mode) {
        return send(text.getBytes(StandardCharsets.UTF_8), kind, profile, mode);
    }

    /** Sends bytes and waits until the import is over. */
    public JsonPath send(byte[] content, String kind, String profile, String mode) {
        try {
            Path file = Files.createTempFile("sent-", ".csv");
            try {
                Files.write(file, content);
                return send(file, kind, profile, mode);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a file and waits until the import is over. */
    public JsonPath send(Path file, String kind, String profile, String mode) {
        String location = mapae.as(username)
                .contentType("text/csv")
                .queryParam("kind", kind)
                .queryParam("profile", profile)
                .queryParam("mode", mode)
                .queryParam("fileName", file.getFileName().toString())
                .body(file.toFile())
                .post("/api/v1/imports")
                .then()
                .statusCode(202)
                .header("Location", matchesPattern(".*/api/v1/imports/[0-9]+"))
                .extract()
                .header("Location");
        return await(location.substring(location.indexOf("/api/")));
    }

    /** Waits until the import at that address is over. */
    JsonPath await(String address) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            JsonPath answer = mapae.as(username)
                    .get(address)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            if (OVER.contains(answer.getString("state"))) {
                return answer;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("not over in time: " + answer.prettify());
            }
            pause();
        }
    }

    /** Records as a file again, with their header; every cell is quoted. */
    public static String csv(List<NamedCsvRecord> records) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            csv.writeRecord(records.get(0).getHeader());
            records.forEach(row -> csv.writeRecord(row.getFields()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
