package mapae.ledger.domain;

import java.util.List;
import mapae.ledger.domain.PostingKind.Flow;
import mapae.shared.Won;

/**
 * An amount that goes from one account of a line into another of the same line: two entries that are zero together.
 *
 * @param line the line
 * @param flow from where to where
 * @param amount how much; below zero it goes the other way, as a supplementary budget that cuts
 */
public record Movement(LineId line, Flow flow, Won amount) {

    /** A movement. */
    public static Movement of(LineId line, Account from, Account to, Won amount) {
        return new Movement(line, new Flow(from, to), amount);
    }

    /** Its two sides. */
    public List<Entry> entries() {
        return List.of(new Entry(line, flow.from(), amount.negated()), new Entry(line, flow.to(), amount));
    }
}
