package mapae.ledger.domain;

import java.util.List;
import java.util.stream.Stream;
import mapae.shared.Won;

/**
 * What a request does to lines: a virement at once when it is approved, a carry-over at the year's close.
 *
 * @param kind what is asked for
 * @param amount how much, in whole units of the lines' currency; more than nothing
 */
public record RequestEffect(PostingKind kind, Won amount) {

    /** @throws IllegalArgumentException if it is neither a carry-over nor a virement */
    public RequestEffect {
        if (!kind.isCarryOver() && !kind.isBetweenLines()) {
            throw new IllegalArgumentException(kind + " is not asked for");
        }
    }

    /**
     * What leaves the line. Accident carry-over takes what is committed; the others what is available first, and then what
     * is committed.
     *
     * @param before what the line holds
     */
    public List<Movement> leaving(LineId line, LineBalance before) {
        if (!kind.isCarryOver()) {
            return List.of(Movement.of(line, Account.AVAILABLE, way(), amount));
        }
        Won available = kind == PostingKind.CARRY_OVER_ACCIDENT
                ? Won.ZERO
                : Amounts.atLeastZero(before.amount(Account.AVAILABLE));
        Won free = Amounts.smaller(amount, available);
        return Stream.of(
                        Movement.of(line, Account.AVAILABLE, Account.CARRIED_OUT, free),
                        Movement.of(line, Account.COMMITTED, Account.CARRIED_OUT, amount.minus(free)))
                .filter(movement -> !movement.amount().isZero())
                .toList();
    }

    /**
     * What arrives in the line of a virement.
     *
     * @throws IllegalStateException of a carry-over, which arrives in a line of the year after
     */
    public Movement arriving(LineId line) {
        if (kind.isCarryOver()) {
            throw new IllegalStateException(kind + " arrives in the year after");
        }
        return Movement.of(line, way(), Account.AVAILABLE, amount);
    }

    private Account way() {
        return kind == PostingKind.TRANSFER_OF_DUTIES ? Account.TRANSFERRED : Account.VIREMENT;
    }
}
