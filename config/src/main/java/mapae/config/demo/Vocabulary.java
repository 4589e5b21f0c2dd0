package mapae.config.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists beside this package: CSV in UTF-8 with a heading. */
final class Vocabulary {

    private Vocabulary() {}

    /** The rows of a list, in the file's order. */
    static List<NamedCsvRecord> rows(String file) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(file);
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(file, failure);
        }
    }
}
