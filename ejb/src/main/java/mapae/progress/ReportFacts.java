package mapae.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import mapae.progress.domain.Rating;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;
import mapae.shared.Percent;
import mapae.shared.Won;

/**
 * What an import says of a month's report. What is empty here was not said.
 *
 * @param investment the investment
 * @param month the month
 * @param physicalProgress percent of the whole scope done by the end of the month
 * @param actualCost spent since the start, by the end of the month
 * @param yearForecast what the fiscal year is expected to cost
 * @param wholeLifeCost what the investment is expected to cost over its life
 * @param totalBenefits what it is expected to bring over its life; may be negative
 * @param startedOn the start, as reported then
 * @param forecastFinish the finish now expected
 * @param rating how it stands
 * @param title the title, as reported then
 * @param owner the owner, as reported then
 * @param category the category, as reported then
 * @param summary aims and description, as reported then
 * @param note on the whole
 * @param scheduleNote on the schedule
 * @param varianceNote on the variance from the budget
 * @param budgetNote on the cost
 * @param benefitsNote on the benefits
 */
public record ReportFacts(
        InvestmentId investment,
        YearMonth month,
        Optional<Percent> physicalProgress,
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
        Optional<String> benefitsNote) {}
