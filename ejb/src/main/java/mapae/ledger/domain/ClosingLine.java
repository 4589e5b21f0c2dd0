package mapae.ledger.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * A line at the end of its year: what of it is carried over, and that the rest lapses. Afterwards nothing is unallotted,
 * available or committed; lapse = current budget − expenditure − carried out; and carried out of Y = carried into Y+1.
 *
 * @param line the line
 * @param balance what it holds
 * @param decided how much is carried over by which kind, allowed by {@link CarryOverPolicy}; each 0 or more, and together
 *     never more than is left
 */
public record ClosingLine(LineId line, LineBalance balance, Map<PostingKind, Won> decided) {

    private static final List<Account> OPEN = List.of(Account.UNALLOTTED, Account.AVAILABLE, Account.COMMITTED);

    /** Accident carry-over first: it has no other place to take from than what is committed. */
    private static final List<PostingKind> ORDER = List.of(
            PostingKind.CARRY_OVER_ACCIDENT, PostingKind.CARRY_OVER_SPECIFIED, PostingKind.CARRY_OVER_CONTINUING);

    /**
     * @throws Refusal {@code ledger.close-overdrawn} if an open account holds less than nothing
     * @throws IllegalArgumentException for another kind of posting or an amount below zero
     */
    public ClosingLine {
        decided = Map.copyOf(decided);
        if (!ORDER.containsAll(decided.keySet()) || decided.values().stream().anyMatch(Won::isNegative)) {
            throw new IllegalArgumentException("no carry-over: " + decided);
        }
        for (Account account : OPEN) {
            if (balance.amount(account).isNegative()) {
                throw Refusal.conflict(
                        "ledger.close-overdrawn",
                        account.title().ko(),
                        account.title().en());
            }
        }
    }

    /**
     * A line of which no more is carried over than is left: what was decided is a ceiling, and what was paid or released
     * since need not be carried.
     *
     * @param decided how much may be carried over by which kind
     */
    public static ClosingLine upTo(LineId line, LineBalance balance, Map<PostingKind, Won> decided) {
        Won committed = balance.amount(Account.COMMITTED);
        Won available = balance.amount(Account.AVAILABLE);
        Map<PostingKind, Won> within = new EnumMap<>(PostingKind.class);
        for (PostingKind kind : ORDER) {
            boolean isFromCommitted = kind == PostingKind.CARRY_OVER_ACCIDENT;
            Won free = isFromCommitted ? Won.ZERO : available;
            Won amount = Amounts.smaller(decided.getOrDefault(kind, Won.ZERO), free.plus(committed));
            Won fromFree = Amounts.smaller(amount, free);
            available = available.minus(fromFree);
            committed = committed.minus(amount.minus(fromFree));
            within.put(kind, amount);
        }
        return new ClosingLine(line, balance, within);
    }

    /**
     * What leaves for the year after, by kind. Accident carry-over takes what is committed; the others take what is
     * available first, and then what is committed.
     *
     * @throws Refusal {@code ledger.carry-more-than-left} if more shall be carried than there is
     */
    public Map<PostingKind, List<Movement>> carriedOut() {
        Map<PostingKind, List<Movement>> out = new EnumMap<>(PostingKind.class);
        LineBalance left = balance;
        for (PostingKind kind : ORDER) {
            List<Movement> movements = leaving(kind, left);
            if (!movements.isEmpty()) {
                out.put(kind, movements);
                left = after(left, movements.stream());
            }
        }
        return Collections.unmodifiableMap(out);
    }

    /**
     * What arrives in the line of the year after, by the same ways: what was available is available, and a commitment stays
     * one.
     *
     * @param next the line of the year after
     */
    public Map<PostingKind, List<Movement>> carriedIn(LineId next) {
        Map<PostingKind, List<Movement>> in = new EnumMap<>(PostingKind.class);
        carriedOut()
                .forEach((kind, movements) -> in.put(
                        kind,
                        movements.stream()
                                .map(one -> Movement.of(
                                        next, Account.CARRIED_IN, one.flow().from(), one.amount()))
                                .toList()));
        return Collections.unmodifiableMap(in);
    }

    /** What lapses: all that is left once the decided amounts are carried out. */
    public List<Movement> lapse() {
        LineBalance left = afterCarryOver();
        return OPEN.stream()
                .map(account -> Movement.of(line, account, Account.LAPSED, left.amount(account)))
                .filter(ClosingLine::isReal)
                .toList();
    }

    /** What the line holds once the decided amounts are carried out, before the rest lapses. */
    public LineBalance afterCarryOver() {
        return after(balance, carriedOut().values().stream().flatMap(List::stream));
    }

    /** What the line holds once its year is closed. */
    public LineBalance closed() {
        return after(afterCarryOver(), lapse().stream());
    }

    private List<Movement> leaving(PostingKind kind, LineBalance left) {
        Won amount = decided.getOrDefault(kind, Won.ZERO);
        Won available = kind == PostingKind.CARRY_OVER_ACCIDENT ? Won.ZERO : left.amount(Account.AVAILABLE);
        Won most = available.plus(left.amount(Account.COMMITTED));
        if (Amounts.isMore(amount, most)) {
            throw Refusal.conflict("ledger.carry-more-than-left", most);
        }
        Won free = Amounts.smaller(amount, available);
        return Stream.of(
                        Movement.of(line, Account.AVAILABLE, Account.CARRIED_OUT, free),
                        Movement.of(line, Account.COMMITTED, Account.CARRIED_OUT, amount.minus(free)))
                .filter(ClosingLine::isReal)
                .toList();
    }

    private static boolean isReal(Movement movement) {
        return !movement.amount().isZero();
    }

    private static LineBalance after(LineBalance before, Stream<Movement> movements) {
        return before.plus(movements.flatMap(one -> one.entries().stream()).toList());
    }
}
