package mapae.ledger;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A settlement as files for spreadsheets, exact to the won. */
class SettlementFileIT {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    private static byte[] file(String path, String type) {
        return Mapae.server()
                .anonymous()
                .cookie("MAPAE_SESSION", Mapae.server().signIn("auditor1"))
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString(type))
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray();
    }

    private static JsonPath settlement() {
        return Mapae.server().as("auditor1").get("/api/v1/settlements/2024").jsonPath();
    }

    @Test
    void givesEveryLineAsCsvWithTheTotalsLast() throws IOException {
        String text = new String(file("/settlements/2024/lines.csv", "text/csv"), StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text.substring(1))) {
            List<NamedCsvRecord> rows = csv.stream().toList();
            assertEquals(settlement().getList("rows").size() + 1, rows.size());
            NamedCsvRecord total = rows.get(rows.size() - 1);
            assertEquals(settlement().getLong("totals.current"), Long.parseLong(total.getField("Current budget")));
            assertEquals(settlement().getLong("totals.lapsed"), Long.parseLong(total.getField("Lapsed")));
        }
    }

    @Test
    void givesAmountsAsNumbersInAWorkbook() throws IOException {
        String sheet = sheet(file("/settlements/2024/lines.xlsx", "spreadsheetml"));
        for (String amount : List.of("current", "spent", "carriedOut")) {
            long total = settlement().getLong("totals." + amount);
            assertTrue(
                    Pattern.compile("<c r=\"[A-Z]+\\d+\"(?: s=\"\\d+\")?(?: t=\"n\")?><v>" + total + "</v>")
                            .matcher(sheet)
                            .find(),
                    () -> amount + " " + total + " in " + sheet);
        }
    }

    private String sheet(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("settlement.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(SHEET)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
