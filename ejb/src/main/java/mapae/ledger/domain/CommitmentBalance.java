package mapae.ledger.domain;

import java.util.List;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * What a single commitment holds; those of all commitments of a line together are what the line holds. Immutable.
 *
 * @param committed promised and not yet paid
 * @param spent paid in the year of its line, less what came back
 */
public record CommitmentBalance(Won committed, Won spent) {

    /** Before anything is promised. */
    public static final CommitmentBalance EMPTY = new CommitmentBalance(Won.ZERO, Won.ZERO);

    /**
     * The balance after these entries.
     *
     * @throws Refusal {@code commitment.not-open} or {@code commitment.not-paid}, with what is there, where less than
     *     nothing would be left
     */
    public CommitmentBalance plus(List<Entry> entries) {
        Won open = committed.plus(sum(entries, Account.COMMITTED));
        Won paid = spent.plus(sum(entries, Account.SPENT));
        if (open.isNegative()) {
            throw Refusal.conflict("commitment.not-open", committed);
        }
        if (paid.isNegative()) {
            throw Refusal.conflict("commitment.not-paid", spent);
        }
        return new CommitmentBalance(open, paid);
    }

    private static Won sum(List<Entry> entries, Account account) {
        return Won.sum(entries.stream()
                .filter(entry -> entry.account() == account)
                .map(Entry::amount)
                .toList());
    }
}
