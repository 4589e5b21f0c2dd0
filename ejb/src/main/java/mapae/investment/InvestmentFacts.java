package mapae.investment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import mapae.investment.domain.InvestmentKind;
import mapae.investment.domain.Stage;
import mapae.shared.Bilingual;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/**
 * What an import says of an investment. What is empty here was not said.
 *
 * @param code code; new codes are registered
 * @param title title in both languages
 * @param summary what it is for
 * @param kind what is invested in
 * @param category field of government
 * @param owner organisation that answers for it
 * @param stage where it stands
 * @param currency ISO code of the currency
 * @param startsOn first day
 * @param plannedFinish last day of the baseline
 * @param budgetAtCompletion budget at completion
 * @param asOf month of the report that says so. A later report's facts win whatever the order of import; facts without
 *     a month always win
 */
public record InvestmentFacts(
        String code,
        Bilingual title,
        Optional<String> summary,
        InvestmentKind kind,
        Optional<String> category,
        OrganisationId owner,
        Stage stage,
        String currency,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> plannedFinish,
        Optional<Won> budgetAtCompletion,
        Optional<YearMonth> asOf) {}
