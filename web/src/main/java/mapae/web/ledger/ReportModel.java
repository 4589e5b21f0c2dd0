package mapae.web.ledger;

import java.util.List;
import java.util.Locale;
import mapae.web.page.Link;

/**
 * A report about the books.
 *
 * @param chosen of which year, currency and organisation
 * @param reports the reports of the year to choose from
 * @param report what it says
 * @param file the same as a file
 * @param locale the reader's language
 */
public record ReportModel<T>(Chosen chosen, List<Link> reports, T report, String file, Locale locale) {

    public ReportModel {
        reports = List.copyOf(reports);
    }
}
