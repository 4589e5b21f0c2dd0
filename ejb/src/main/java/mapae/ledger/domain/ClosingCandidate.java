package mapae.ledger.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mapae.shared.Won;

/**
 * A line of an open year as its close would find it now: what is left, what of it is carried over, what lapses unless more
 * is decided, and what may still be asked for. Amounts are whole units of the line's currency.
 *
 * @param balance what the line holds; nothing of it below zero
 * @param carriedIn what came into it from the year before
 * @param approved what requests that are approved carry over
 * @param waiting what requests ask for that are not decided
 */
public record ClosingCandidate(LineBalance balance, CarriedIn carriedIn, OpenRequests approved, OpenRequests waiting) {

    private static final List<Account> OPEN = List.of(Account.UNALLOTTED, Account.AVAILABLE, Account.COMMITTED);

    /** Whether something is left on a line that holds so much, and none of it is overdrawn. */
    public static boolean isOne(LineBalance balance) {
        return OPEN.stream().noneMatch(account -> balance.amount(account).isNegative())
                && OPEN.stream().anyMatch(account -> Amounts.isPositive(balance.amount(account)));
    }

    /** Granted and neither paid nor gone: not allotted, free or committed. */
    public Won left() {
        return Won.sum(OPEN.stream().map(balance::amount).toList());
    }

    /** What the close would carry over as it is decided now; never more than {@link #left}. */
    public Won carried() {
        // which line it is makes no difference to the amounts
        return Won.sum(ClosingLine.upTo(new LineId(0), balance, carryOvers()).carriedOut().values().stream()
                .flatMap(List::stream)
                .map(Movement::amount)
                .toList());
    }

    /** What the close would let lapse as it is decided now. */
    public Won lapse() {
        return left().minus(carried());
    }

    /** What more may be asked to be carried over in that way, the ground for it given; 0 or more. */
    public Won most(PostingKind kind) {
        Map<PostingKind, Won> all = new EnumMap<>(PostingKind.class);
        all.putAll(approved.amounts());
        waiting.amounts().forEach((way, amount) -> all.merge(way, amount, Won::plus));
        return CarryOverPolicy.most(kind, balance, carriedIn, new OpenRequests(all));
    }

    private Map<PostingKind, Won> carryOvers() {
        Map<PostingKind, Won> carryOvers = new EnumMap<>(PostingKind.class);
        approved.amounts().forEach((kind, amount) -> {
            if (kind.isCarryOver()) {
                carryOvers.put(kind, amount);
            }
        });
        return carryOvers;
    }
}
