package mapae.ledger.domain;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * A document in the books: movements that happen together or not at all. It is never changed; what was wrong is reversed
 * by another.
 *
 * @param kind what it does
 * @param entries both sides of all movements
 */
public record Posting(PostingKind kind, List<Entry> entries) {

    /** Largest amount of a movement: more than any state grants, and small enough that many of them can be summed. */
    private static final long MOST = 10_000_000_000_000_000L;

    public Posting {
        entries = List.copyOf(entries);
    }

    /**
     * A posting of movements, checked: each goes a way that the kind allows, and what leaves lines for other lines arrives
     * there.
     *
     * @throws Refusal {@code ledger.nothing}, {@code ledger.flow}, {@code ledger.too-large} or
     *     {@code ledger.virement-open}
     */
    public static Posting of(PostingKind kind, List<Movement> movements) {
        List<Movement> real = movements.stream()
                .filter(movement -> !movement.amount().isZero())
                .toList();
        if (real.isEmpty()) {
            throw Refusal.invalid("ledger.nothing");
        }
        for (Movement movement : real) {
            if (!kind.allows(movement.flow())) {
                throw Refusal.invalid(
                        "ledger.flow",
                        kind.code(),
                        movement.flow().from(),
                        movement.flow().to());
            }
        }
        if (real.stream().anyMatch(Posting::isTooLarge)) {
            throw Refusal.invalid("ledger.too-large");
        }
        Posting posting = new Posting(
                kind, real.stream().flatMap(one -> one.entries().stream()).toList());
        posting.open().ifPresent(amount -> {
            throw Refusal.invalid("ledger.virement-open", amount);
        });
        return posting;
    }

    /** The posting that takes this one back, of the same kind. */
    public Posting reversal() {
        return new Posting(kind, entries.stream().map(Entry::reversed).toList());
    }

    /** What left lines and arrived at none, or the other way; empty if all of it arrived. */
    private Optional<Won> open() {
        return kind.isBetweenLines()
                ? Stream.of(Account.TRANSFERRED, Account.VIREMENT)
                        .map(this::sum)
                        .filter(amount -> !amount.isZero())
                        .findFirst()
                : Optional.empty();
    }

    /** All entries together: zero. */
    public Won sum() {
        return Won.sum(entries.stream().map(Entry::amount).toList());
    }

    /** What goes into an account, over all lines. */
    public Won sum(Account account) {
        return Won.sum(entries.stream()
                .filter(entry -> entry.account() == account)
                .map(Entry::amount)
                .toList());
    }

    /** Its entries by line, in the order in which lines are locked. */
    public SortedMap<LineId, List<Entry>> byLine() {
        return entries.stream().collect(Collectors.groupingBy(Entry::line, TreeMap::new, Collectors.toList()));
    }

    /**
     * The balance of one of its lines afterwards.
     *
     * @throws Refusal {@code ledger.not-available}, {@code ledger.not-allotted}, {@code ledger.not-committed} or
     *     {@code ledger.not-spent}, with what is there, where a use would hold less than nothing; {@code ledger.too-large}
     *     where the line would hold more than can be counted
     */
    public LineBalance applied(LineId line, LineBalance before) {
        LineBalance after = counted(before, byLine().getOrDefault(line, List.of()));
        if (!kind.isAsStated()) {
            after.overdrawnSince(before).ifPresent(use -> {
                throw Refusal.conflict(
                        switch (use) {
                            case UNALLOTTED -> "ledger.not-allotted";
                            case COMMITTED -> "ledger.not-committed";
                            case SPENT -> "ledger.not-spent";
                            default -> "ledger.not-available";
                        },
                        before.amount(use));
            });
        }
        return after;
    }

    private static boolean isTooLarge(Movement movement) {
        long amount = movement.amount().amount();
        return amount > MOST || amount < -MOST;
    }

    private static LineBalance counted(LineBalance before, List<Entry> entries) {
        try {
            LineBalance after = before.plus(entries);
            // each account may fit where their sum does not
            after.lapse();
            after.left();
            return after;
        } catch (ArithmeticException e) {
            throw Refusal.invalid("ledger.too-large");
        }
    }
}
