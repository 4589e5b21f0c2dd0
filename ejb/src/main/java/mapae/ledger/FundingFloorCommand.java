package mapae.ledger;

import java.util.Optional;
import mapae.shared.FiscalYear;
import mapae.shared.Won;

/**
 * Yearly money to be guaranteed to an investment.
 *
 * @param firstYear the first year; a floor that begins with it is changed
 * @param lastYear the last year
 * @param amount of each year, in whole units of the investment's currency; 0 guarantees nothing any more
 * @param basis what it rests upon: a plan, a decision
 * @param reason why it is set now
 * @param version of the floor that is changed, as it was seen; empty of a new one
 */
public record FundingFloorCommand(
        FiscalYear firstYear,
        FiscalYear lastYear,
        Won amount,
        String basis,
        String reason,
        Optional<Integer> version) {}
