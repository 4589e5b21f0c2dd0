package mapae.ledger.domain;

import java.util.Optional;
import mapae.shared.Won;

/**
 * What the finance system says of a line at the end of a day.
 *
 * @param currency ISO 4217
 * @param current current budget
 * @param committed committed and not yet paid
 * @param spent paid
 * @param carriedOut carried into the year after, if it says so
 * @param lapsed what lapsed, if it says so
 */
public record FinanceLine(
        String currency, Won current, Won committed, Won spent, Optional<Won> carriedOut, Optional<Won> lapsed) {

    /** What it says of that amount, if it says anything; of a whole line, its current budget. */
    public Optional<Won> stated(DifferenceKind kind) {
        return switch (kind) {
            case COMMITTED -> Optional.of(committed);
            case SPENT -> Optional.of(spent);
            case CARRIED_OUT -> carriedOut;
            case LAPSED -> lapsed;
            case ONLY_THERE, ONLY_HERE, CURRENCY, CURRENT -> Optional.of(current);
        };
    }
}
