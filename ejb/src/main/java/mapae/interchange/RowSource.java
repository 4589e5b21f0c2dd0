package mapae.interchange;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mapae.interchange.domain.CsvText;
import mapae.interchange.domain.Header;
import mapae.interchange.domain.KeyRegister;
import mapae.interchange.domain.MappingProfile;
import mapae.interchange.domain.RowReader;
import mapae.interchange.domain.RowReading;
import mapae.shared.Refusal;

/** The rows of a received file, a batch at a time. Memory holds one batch, whatever the file. */
final class RowSource implements Closeable {

    private static final int BATCH_ROWS = 1000;
    private static final int BATCH_CHARACTERS = 1 << 21;
    private static final int MOST_COLUMNS = 1000;

    private final CsvText text;
    private final CsvReader<CsvRecord> csv;
    private final CloseableIterator<CsvRecord> records;
    private final RowReader reader;
    private long rowsRead;

    /**
     * Opens a file and reads its header.
     *
     * @throws Refusal {@code file.empty}, one of the {@code header} rules, or one of {@link CsvText}'s
     */
    RowSource(Path file, MappingProfile profile) throws IOException {
        this(Files.newInputStream(file), profile);
    }

    RowSource(InputStream in, MappingProfile profile) throws IOException {
        text = new CsvText(in);
        csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .maxBufferSize(CsvText.ROW_LIMIT)
                .build(
                        CsvRecordHandler.of(bounds -> bounds.maxFieldSize(CsvText.FIELD_LIMIT)
                                .maxRecordSize(CsvText.ROW_LIMIT)
                                .maxFields(MOST_COLUMNS)),
                        text);
        records = csv.iterator();
        try {
            if (!hasNext()) {
                throw Refusal.invalid("file.empty");
            }
            reader = new RowReader(profile, Header.of(profile, next().getFields()));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * Reads on.
     *
     * @return the next rows, good and bad; none at the end
     * @throws Refusal {@code file.too-many-rows} or one of {@link CsvText}'s rules
     */
    List<RowReading> nextBatch() {
        List<RowReading> batch = new ArrayList<>();
        long characters = 0;
        while (batch.size() < BATCH_ROWS && characters < BATCH_CHARACTERS && hasNext()) {
            if (rowsRead == KeyRegister.MOST_ROWS) {
                throw Refusal.invalid("file.too-many-rows", KeyRegister.MOST_ROWS);
            }
            CsvRecord row = next();
            rowsRead++;
            characters += row.getFields().stream().mapToLong(String::length).sum();
            batch.add(reader.read(row.getStartingLineNumber(), row.getFields()));
        }
        return batch;
    }

    private boolean hasNext() {
        try {
            return records.hasNext();
        } catch (RuntimeException e) {
            throw reasonOf(e);
        }
    }

    private CsvRecord next() {
        try {
            return records.next();
        } catch (RuntimeException e) {
            throw reasonOf(e);
        }
    }

    /** The parser wraps what its source throws. */
    private RuntimeException reasonOf(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return thrown instanceof CsvParseException ? Refusal.invalid("file.malformed", text.rowLine()) : thrown;
    }

    /** Rows read so far, without the header. */
    long rowsRead() {
        return rowsRead;
    }

    /** Bytes read so far. */
    long bytesRead() {
        return text.bytesRead();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
