package mapae.investment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What an import says of an investment's first and last day.
 *
 * @param code code of the investment
 * @param startsOn first day
 * @param plannedFinish last day of the baseline
 * @param asOf month of the report that says so
 */
public record InvestmentDates(
        String code, Optional<LocalDate> startsOn, Optional<LocalDate> plannedFinish, Optional<YearMonth> asOf) {}
