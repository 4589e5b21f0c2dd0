package mapae.config.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Twenty-four ministries, forty local governments, sixty invented institutions. */
final class Organisations {

    private Organisations() {}

    /** All of them, parents before children. */
    static List<Organisation> all() {
        Map<String, Organisation> byCode = new LinkedHashMap<>();
        for (NamedCsvRecord row : Vocabulary.rows("organisations.csv")) {
            String code = row.getField("code");
            Organisation parent = byCode.get(row.getField("parent"));
            byCode.put(
                    code,
                    new Organisation(
                            byCode.size() + 1,
                            code,
                            row.getField("name_ko"),
                            row.getField("name_en"),
                            row.getField("kind"),
                            parent == null ? null : parent.id(),
                            LocalDate.parse(row.getField("valid_from")),
                            family(row, code),
                            Integer.parseInt(row.getField("investments")),
                            row.getField("label_ko"),
                            row.getField("label_en")));
        }
        return List.copyOf(byCode.values());
    }

    private static String family(NamedCsvRecord row, String code) {
        return switch (row.getField("kind")) {
            case "MINISTRY" -> code;
            case "INSTITUTION" -> row.getField("parent");
            default -> "LOCAL";
        };
    }
}
