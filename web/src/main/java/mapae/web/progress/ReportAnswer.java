package mapae.web.progress;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import mapae.progress.ReportView;

/**
 * A month's report over REST.
 *
 * @param currency ISO code of the currency of its amounts
 * @param report the report
 */
public record ReportAnswer(String currency, @JsonUnwrapped ReportView report) {}
