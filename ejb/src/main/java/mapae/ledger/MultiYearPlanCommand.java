package mapae.ledger;

import java.util.List;
import java.util.Optional;
import mapae.ledger.domain.MultiYearBasis;
import mapae.ledger.domain.PlannedYear;

/**
 * A plan of a budget line over several years, to be entered.
 *
 * @param organisation code of the organisation whose line it is
 * @param line code of the line; it need not exist yet
 * @param basis legal form
 * @param title what it is for
 * @param exception why continuing expenditure runs for more years than usual
 * @param currency ISO 4217; won where it is left out
 * @param years at least one
 */
public record MultiYearPlanCommand(
        String organisation,
        String line,
        MultiYearBasis basis,
        String title,
        Optional<String> exception,
        Optional<String> currency,
        List<PlannedYear> years) {

    public MultiYearPlanCommand {
        years = List.copyOf(years);
    }
}
