package mapae.ledger;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mapae.system.Mapae;

/**
 * A year of Japan's general account as published: the rows of its budgets and of its settlement.
 *
 * @param path where it lies
 * @param rows all of them
 */
record JpMofFile(Path path, List<NamedCsvRecord> rows) {

    static JpMofFile of(int year) throws IOException {
        Path path = Mapae.publicData("jp-mof-general-account-" + year + ".csv");
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(path)) {
            return new JpMofFile(path, csv.stream().toList());
        }
    }

    /** The items of the settlement. */
    List<NamedCsvRecord> settled() {
        return rows.stream()
                .filter(row -> row.getField("document").equals("決算"))
                .toList();
    }

    /** By what a row is told from others: ministry, and the line as the books call it. */
    static String key(NamedCsvRecord row) {
        return row.getField("ministry") + " " + row.getField("organization") + "/" + row.getField("section_code") + " "
                + row.getField("section") + "/" + row.getField("item");
    }
}
