package mapae.ledger;

import java.util.Optional;
import mapae.ledger.domain.BudgetFloor;
import mapae.ledger.domain.LedgerRule;
import mapae.ledger.domain.LineBalance;
import mapae.shared.Bilingual;
import mapae.shared.Won;

/**
 * What may be asked of a line in one way.
 *
 * @param line the line
 * @param organisationName name of its organisation
 * @param balance what it holds
 * @param others what other requests on the line are for: open ones, and approved carry-overs; 0 or more
 * @param most what may be asked for at most, the ground for it given; 0 or more
 * @param rule the rule that governs it
 * @param floor what is guaranteed to the investment that the line funds, if anything is
 * @param isOpen whether the organisation's year is open
 * @param mayAsk whether the caller may ask
 */
public record RequestGround(
        LineView line,
        Bilingual organisationName,
        LineBalance balance,
        Won others,
        Won most,
        LedgerRule rule,
        Optional<BudgetFloor> floor,
        boolean isOpen,
        boolean mayAsk) {}
