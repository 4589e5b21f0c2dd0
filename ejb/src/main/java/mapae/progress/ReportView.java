package mapae.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import mapae.progress.domain.Rating;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/**
 * A month's report as it stands. What was not reported is empty.
 *
 * @param investment the investment
 * @param month the month
 * @param physicalProgress percent of the whole scope done, 0 to 100
 * @param actualCost spent since the start
 * @param yearForecast what the fiscal year is expected to cost
 * @param wholeLifeCost what the whole life is expected to cost
 * @param totalBenefits what it is expected to bring
 * @param startedOn the start, as reported then
 * @param forecastFinish when it is expected to finish
 * @param rating the reporter's own rating
 * @param title the title, as reported then
 * @param owner the owner, as reported then
 * @param category the category, as reported then
 * @param summary what it is for, as reported then
 * @param note on the rating or in general
 * @param scheduleNote on time
 * @param varianceNote on the variance of the year
 * @param budgetNote on cost
 * @param benefitsNote on benefits
 * @param reportedBy who reported
 * @param reportedAt when
 * @param version for the next correction
 */
public record ReportView(
        InvestmentId investment,
        YearMonth month,
        Optional<BigDecimal> physicalProgress,
        Optional<Won> actualCost,
        Optional<Won> yearForecast,
        Optional<Won> wholeLifeCost,
        Optional<Won> totalBenefits,
        Optional<LocalDate> startedOn,
        Optional<LocalDate> forecastFinish,
        Optional<Rating> rating,
        Optional<String> title,
        Optional<OrganisationId> owner,
        Optional<String> category,
        Optional<String> summary,
        Optional<String> note,
        Optional<String> scheduleNote,
        Optional<String> varianceNote,
        Optional<String> budgetNote,
        Optional<String> benefitsNote,
        String reportedBy,
        Instant reportedAt,
        int version) {}
