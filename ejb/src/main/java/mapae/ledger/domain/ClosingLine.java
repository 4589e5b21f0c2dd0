package mapae.ledger.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mapae.shared.Won;

/**
 * A line at the end of its year: what of it is carried over, and that the rest lapses.
 *
 * @param line the line
 * @param balance what it holds
 * @param decided what was approved to be carried over, by kind; never more than is left
 */
public record ClosingLine(LineId line, LineBalance balance, Map<PostingKind, Won> decided) {

    public ClosingLine {
        decided = Map.copyOf(decided);
    }

    /**
     * What leaves for the year after, by kind. Accident carry-over takes what is committed; the others take what is
     * available first, and then what is committed.
     */
    public Map<PostingKind, List<Movement>> carriedOut() {
        Map<PostingKind, List<Movement>> out = new EnumMap<>(PostingKind.class);
        Won available = balance.amount(Account.AVAILABLE);
        Won committed = balance.amount(Account.COMMITTED);
        for (PostingKind kind : List.of(
                PostingKind.CARRY_OVER_ACCIDENT, PostingKind.CARRY_OVER_SPECIFIED, PostingKind.CARRY_OVER_CONTINUING)) {
            Won amount = decided.getOrDefault(kind, Won.ZERO);
            Won free = kind == PostingKind.CARRY_OVER_ACCIDENT ? Won.ZERO : least(amount, available);
            Won bound = amount.minus(free);
            List<Movement> movements = new ArrayList<>();
            add(movements, Account.AVAILABLE, free);
            add(movements, Account.COMMITTED, bound);
            if (!movements.isEmpty()) {
                out.put(kind, List.copyOf(movements));
            }
            available = available.minus(free);
            committed = committed.minus(bound);
        }
        return out;
    }

    /** What lapses: all that is left once the decided amounts are carried out. */
    public List<Movement> lapse() {
        LineBalance left = balance;
        for (List<Movement> movements : carriedOut().values()) {
            left = left.plus(
                    movements.stream().flatMap(one -> one.entries().stream()).toList());
        }
        List<Movement> movements = new ArrayList<>();
        for (Account use : List.of(Account.UNALLOTTED, Account.AVAILABLE, Account.COMMITTED)) {
            Won rest = left.amount(use);
            if (!rest.isZero()) {
                movements.add(Movement.of(line, use, Account.LAPSED, rest));
            }
        }
        return movements;
    }

    private void add(List<Movement> movements, Account from, Won amount) {
        if (!amount.isZero()) {
            movements.add(Movement.of(line, from, Account.CARRIED_OUT, amount));
        }
    }

    private static Won least(Won one, Won other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
