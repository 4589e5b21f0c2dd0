package mapae.ledger;

import java.util.List;
import mapae.ledger.domain.LineBalance;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;

/**
 * The settlement of a year: what was granted, what became of it, line by line. Of a year that is still open, as of now.
 *
 * @param year fiscal year
 * @param currency ISO 4217; all amounts are whole units of it
 * @param rows the lines, by organisation and code
 * @param total all lines together
 */
public record SettlementView(FiscalYear year, String currency, List<Row> rows, LineBalance total) {

    public SettlementView {
        rows = List.copyOf(rows);
    }

    /**
     * A line.
     *
     * @param organisation code of the organisation
     * @param organisationName its name
     * @param line code of the line
     * @param title its name
     * @param balance what it holds
     * @param isClosed whether the organisation's year is closed
     */
    public record Row(
            String organisation,
            Bilingual organisationName,
            String line,
            Bilingual title,
            LineBalance balance,
            boolean isClosed) {}
}
