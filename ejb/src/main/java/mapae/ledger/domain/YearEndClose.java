package mapae.ledger.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * What happens to a line at the end of its year: what is decided to be carried over goes out, the rest lapses, and what went
 * out comes into the line of the year after, by the same way. Afterwards nothing is unallotted, available or committed;
 * lapse = current budget − expenditure − carried out; and carried out of Y = carried into Y+1.
 *
 * @param out what goes out, by kind of carry-over
 * @param in what comes into the line of the year after, by kind; a commitment stays one
 * @param lapse the rest
 */
public record YearEndClose(
        Map<PostingKind, List<Movement>> out, Map<PostingKind, List<Movement>> in, List<Movement> lapse) {

    private static final List<Account> OPEN = List.of(Account.UNALLOTTED, Account.AVAILABLE, Account.COMMITTED);

    /**
     * The close of a line. Accident carry-over takes what is committed; the other kinds take what is free before what is
     * committed.
     *
     * @param line the line
     * @param balance what it holds
     * @param next the line of the year after into which it carries over
     * @param decided how much by which kind of carry-over, allowed by {@link CarryOverPolicy}; each 0 or more
     * @throws Refusal {@code ledger.close-overdrawn} if an open account holds less than nothing,
     *     {@code ledger.carry-more-than-left} if more shall be carried than there is
     * @throws IllegalArgumentException for another kind of posting or an amount below zero
     */
    public static YearEndClose of(LineId line, LineBalance balance, LineId next, Map<PostingKind, Won> decided) {
        if (decided.entrySet().stream()
                .anyMatch(one -> !one.getKey().isCarryOver() || one.getValue().isNegative())) {
            throw new IllegalArgumentException("no carry-over: " + decided);
        }
        OPEN.stream()
                .filter(account -> balance.amount(account).isNegative())
                .findFirst()
                .ifPresent(account -> {
                    throw Refusal.conflict(
                            "ledger.close-overdrawn",
                            account.title().ko(),
                            account.title().en());
                });
        Map<PostingKind, List<Movement>> out = new EnumMap<>(PostingKind.class);
        Map<PostingKind, List<Movement>> in = new EnumMap<>(PostingKind.class);
        LineBalance left = balance;
        // accident carry-over first: it has no other place to take from
        for (PostingKind kind : List.of(
                PostingKind.CARRY_OVER_ACCIDENT, PostingKind.CARRY_OVER_SPECIFIED, PostingKind.CARRY_OVER_CONTINUING)) {
            List<Movement> leaves = leaves(line, kind, left, decided.getOrDefault(kind, Won.ZERO));
            if (!leaves.isEmpty()) {
                out.put(kind, leaves);
                in.put(kind, leaves.stream().map(one -> arrives(next, one)).toList());
                left = left.plus(entries(leaves));
            }
        }
        return new YearEndClose(Collections.unmodifiableMap(out), Collections.unmodifiableMap(in), lapse(line, left));
    }

    /** What the line holds once its year is closed. */
    public LineBalance closed(LineBalance before) {
        List<Movement> all = new ArrayList<>(lapse);
        out.values().forEach(all::addAll);
        return before.plus(entries(all));
    }

    /** All that is carried over. */
    public Won carried() {
        return Won.sum(out.values().stream()
                .flatMap(List::stream)
                .map(Movement::amount)
                .toList());
    }

    private static List<Movement> leaves(LineId line, PostingKind kind, LineBalance left, Won amount) {
        Won committed = left.amount(Account.COMMITTED);
        Won free = kind == PostingKind.CARRY_OVER_ACCIDENT ? Won.ZERO : left.amount(Account.AVAILABLE);
        if (Amounts.isMore(amount, free.plus(committed))) {
            throw Refusal.conflict("ledger.carry-more-than-left", free.plus(committed));
        }
        Won fromFree = Amounts.smaller(amount, free);
        return List.of(
                        Movement.of(line, Account.AVAILABLE, Account.CARRIED_OUT, fromFree),
                        Movement.of(line, Account.COMMITTED, Account.CARRIED_OUT, amount.minus(fromFree)))
                .stream()
                .filter(YearEndClose::isReal)
                .toList();
    }

    private static Movement arrives(LineId next, Movement left) {
        return Movement.of(next, Account.CARRIED_IN, left.flow().from(), left.amount());
    }

    private static List<Movement> lapse(LineId line, LineBalance left) {
        return OPEN.stream()
                .map(account -> Movement.of(line, account, Account.LAPSED, left.amount(account)))
                .filter(YearEndClose::isReal)
                .toList();
    }

    private static boolean isReal(Movement movement) {
        return !movement.amount().isZero();
    }

    private static List<Entry> entries(List<Movement> movements) {
        return movements.stream().flatMap(one -> one.entries().stream()).toList();
    }
}
