package mapae.investment;

import java.time.LocalDate;
import java.util.Optional;
import mapae.investment.domain.InvestmentKind;
import mapae.investment.domain.Stage;
import mapae.shared.Bilingual;
import mapae.shared.InvestmentId;
import mapae.shared.Won;

/**
 * An investment in a list.
 *
 * @param id identifier
 * @param code code
 * @param title title in both languages
 * @param kind what is invested in
 * @param stage where it stands
 * @param ownerCode code of the organisation that answers for it
 * @param ownerName its name in both languages
 * @param currency ISO code of the currency
 * @param total budget at completion, if known
 * @param startsOn first day, if known
 * @param plannedFinish last day of the baseline, if known
 */
public record InvestmentRow(
        InvestmentId id,
        String code,
        Bilingual title,
        InvestmentKind kind,
        Stage stage,
        String ownerCode,
        Bilingual ownerName,
        String currency,
        Optional<Won> total,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> plannedFinish) {}
