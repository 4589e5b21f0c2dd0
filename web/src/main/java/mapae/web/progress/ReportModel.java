package mapae.web.progress;

import java.util.List;
import java.util.Optional;
import mapae.progress.ReportView;
import mapae.web.page.Choice;
import mapae.web.page.Form;

/**
 * The form of a month's report.
 *
 * @param code code of the investment
 * @param title its title in the reader's language
 * @param currency currency of its amounts
 * @param form what is typed
 * @param ratings ratings to choose from
 * @param before the latest earlier report, to compare with
 */
public record ReportModel(
        String code, String title, String currency, Form form, List<Choice> ratings, Optional<ReportView> before) {}
