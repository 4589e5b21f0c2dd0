package mapae.ledger;

import java.time.Instant;
import java.util.List;
import mapae.ledger.model.FloorRows;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * Yearly money that is guaranteed to an investment.
 *
 * @param firstYear the first year
 * @param lastYear the last year
 * @param amount of each year, in whole units of the investment's currency
 * @param basis what it rests upon
 * @param at when it was set
 * @param by sign-in name of who set it
 * @param version for the next change
 * @param years what the investment's lines hold of its years, of those in which it has lines
 */
public record FundingFloorView(
        FiscalYear firstYear,
        FiscalYear lastYear,
        Won amount,
        String basis,
        Instant at,
        String by,
        int version,
        List<Year> years) {

    public FundingFloorView {
        years = List.copyOf(years);
    }

    /**
     * A year.
     *
     * @param year fiscal year
     * @param held the current budgets of the investment's lines together
     * @param spare what of that may be moved away at most
     */
    public record Year(FiscalYear year, Won held, Won spare) {}

    static FundingFloorView of(FloorRows.Row row, List<Year> years) {
        return new FundingFloorView(
                row.first(), row.last(), row.amount(), row.basis(), row.at(), row.by(), row.version(), years);
    }
}
