package mapae.config.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mapae.ledger.domain.LineId;

/** The lines of the budgets of two ministries, in the years from the first one on. */
final class BudgetLines {

    /** The first year of the books. */
    static final int FIRST = 2024;

    /** The last one: it is under way. */
    static final int LAST = 2026;

    private static final long THOUSAND = 1_000;

    private final Draw draw = Draw.of("budget lines");

    /** All of them, by year, each below the one that stands above it. */
    List<BudgetLine> of(List<Organisation> organisations) {
        List<BudgetLine> lines = new ArrayList<>();
        for (int year = FIRST; year <= LAST; year++) {
            Map<String, Long> ids = new HashMap<>();
            for (NamedCsvRecord row : Vocabulary.rows("budget_lines.csv")) {
                if (Integer.parseInt(row.getField("from")) <= year) {
                    BudgetLine line = line(organisations, year, row, ids, lines.size() + 1L);
                    ids.put(
                            line.organisation().code() + " " + line.code(),
                            line.id().value());
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private BudgetLine line(
            List<Organisation> organisations, int year, NamedCsvRecord row, Map<String, Long> ids, long id) {
        String code = row.getField("code");
        String above = code.contains("/") ? code.substring(0, code.lastIndexOf('/')) : "";
        Organisation organisation = organisations.stream()
                .filter(one -> one.code().equals(row.getField("organisation")))
                .findFirst()
                .orElseThrow();
        long million = Long.parseLong(row.getField("million"));
        // budgets grow by some percent a year, and are asked for in thousands of won
        long grant = million == 0
                ? 0
                : million * THOUSAND * (100 + (year - FIRST) * 4L + draw.between(-6, 9)) / 100 * THOUSAND;
        return new BudgetLine(
                new LineId(id),
                organisation,
                year,
                code,
                ids.get(organisation.code() + " " + above),
                row.getField("name_ko"),
                row.getField("name_en"),
                grant);
    }
}
