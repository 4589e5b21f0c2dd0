package mapae.ledger;

import java.util.List;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.Usage;
import mapae.shared.Bilingual;
import mapae.shared.Won;

/**
 * A line as it stands now.
 *
 * @param line the line
 * @param organisationName name of the organisation whose it is
 * @param balance what it holds
 * @param isClosed whether its year is closed: nothing more happens on it
 * @param mayCommit whether the caller may commit from it, were its year open
 * @param warnings how much of its current budget is used, where it is a lot; the highest first
 */
public record LineStanding(
        LineView line,
        Bilingual organisationName,
        LineBalance balance,
        boolean isClosed,
        boolean mayCommit,
        List<CommitmentReceipt.Warning> warnings) {

    public LineStanding {
        warnings = List.copyOf(warnings);
    }

    /** What is free to be committed, in whole units of the line's currency. */
    public Won free() {
        return balance.amount(Account.AVAILABLE);
    }

    /** How much of the current budget is no longer free. */
    public Usage usage() {
        return Usage.of(balance);
    }

    /** Whether the caller may commit from it now. */
    public boolean isOffered() {
        return mayCommit && !isClosed;
    }
}
