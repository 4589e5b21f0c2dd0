package mapae.web.ledger;

import java.util.List;
import java.util.Optional;
import mapae.shared.FiscalYear;
import mapae.shared.Won;
import mapae.web.page.Address;
import mapae.web.page.Link;

/**
 * The lines from which something can be committed.
 *
 * @param organisation name of the organisation
 * @param year fiscal year
 * @param years the years that have books
 * @param rows this page of the lines
 * @param next where the next page starts
 * @param settlement where all lines of the year are
 */
public record FreeLinesModel(
        String organisation,
        FiscalYear year,
        List<Link> years,
        List<Row> rows,
        Optional<String> next,
        Address settlement) {

    public FreeLinesModel {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    /**
     * A line.
     *
     * @param title its name
     * @param code its code
     * @param currency ISO 4217
     * @param free what is free on it
     * @param address the form to commit from it
     */
    public record Row(String title, String code, String currency, Won free, Address address) {}
}
