package mapae.ledger.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * What was asked for on a line by other requests and is still in it: what waits for a decision, and carry-overs that are
 * approved and that the year's close will carry out. It counts against what more may be asked for.
 *
 * <p>What shall be moved comes out of what is free. Accident carry-over comes out of what is committed; the other
 * carry-overs take what is free first, and then what is committed, as the close does.
 *
 * @param amounts how much by which way; each 0 or more, in whole units of the line's currency
 */
public record OpenRequests(Map<PostingKind, Won> amounts) {

    /** None. */
    public static final OpenRequests NONE = new OpenRequests(Map.of());

    public OpenRequests {
        amounts = Map.copyOf(amounts);
    }

    /** All of it. */
    public Won total() {
        return sum(kind -> true);
    }

    /** What of it shall be moved to other lines. */
    public Won moved() {
        return sum(kind -> !kind.isCarryOver());
    }

    /** What of the line's free money none of them is for; 0 or more. */
    public Won free(LineBalance line) {
        return Amounts.atLeastZero(notMoved(line).minus(carriedAnyHow()));
    }

    /** What of the line's commitments none of them is for; 0 or more. */
    public Won committed(LineBalance line) {
        Won beyondFree = Amounts.atLeastZero(carriedAnyHow().minus(notMoved(line)));
        Won byAccident = sum(kind -> kind == PostingKind.CARRY_OVER_ACCIDENT);
        return Amounts.atLeastZero(Amounts.atLeastZero(line.amount(Account.COMMITTED))
                .minus(byAccident)
                .minus(beyondFree));
    }

    /** Why an amount is too much where they leave no more than that. */
    Optional<Refusal> refuseBeyond(Won left, Won amount) {
        return Amounts.isMore(amount, left)
                ? Optional.of(Refusal.conflict("ledger.request-beyond-others", total(), left))
                : Optional.empty();
    }

    private Won notMoved(LineBalance line) {
        return Amounts.atLeastZero(
                Amounts.atLeastZero(line.amount(Account.AVAILABLE)).minus(moved()));
    }

    private Won carriedAnyHow() {
        return sum(kind -> kind.isCarryOver() && kind != PostingKind.CARRY_OVER_ACCIDENT);
    }

    private Won sum(Predicate<PostingKind> which) {
        Collection<Won> some = amounts.entrySet().stream()
                .filter(one -> which.test(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return Won.sum(some);
    }
}
