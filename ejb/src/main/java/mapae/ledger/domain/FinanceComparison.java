package mapae.ledger.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapae.shared.Won;

/** Holds a line of the books against what the finance system says of it, as of a day. */
public final class FinanceComparison {

    private final LocalDate asOf;
    private final FinanceLine there;
    private final LineBalance here;
    private final List<LaterPosting> later;

    private FinanceComparison(LocalDate asOf, FinanceLine there, LineBalance here, List<LaterPosting> later) {
        this.asOf = asOf;
        this.there = there;
        this.here = here;
        this.later = later;
    }

    /** The difference that a line is that the books do not have. */
    public static FinanceDifference onlyThere(FinanceLine there) {
        return whole(DifferenceKind.ONLY_THERE, Optional.of(there.current()), Optional.empty());
    }

    /** The difference that a line is of which the finance system says nothing; none if it holds nothing. */
    public static Optional<FinanceDifference> onlyHere(LineBalance here) {
        return here.isEmpty()
                ? Optional.empty()
                : Optional.of(whole(DifferenceKind.ONLY_HERE, Optional.empty(), Optional.of(here.current())));
    }

    /**
     * In what they differ about a line that both have.
     *
     * @param asOf the day
     * @param currency in which the books keep the line
     * @param here what the books hold at the end of the day, by value date
     * @param later what was entered on the line after the day, or counts for a later one; the earliest first
     */
    public static List<FinanceDifference> of(
            LocalDate asOf, FinanceLine there, String currency, LineBalance here, List<LaterPosting> later) {
        if (!currency.equals(there.currency())) {
            return List.of(whole(DifferenceKind.CURRENCY, Optional.of(there.current()), Optional.of(here.current())));
        }
        FinanceComparison comparison = new FinanceComparison(asOf, there, here, later);
        List<FinanceDifference> found = new ArrayList<>();
        for (DifferenceKind kind : DifferenceKind.amounts()) {
            if (!comparison.amount(kind).isZero()) {
                found.add(comparison.difference(kind));
            }
        }
        return found;
    }

    private static FinanceDifference whole(DifferenceKind kind, Optional<Won> there, Optional<Won> here) {
        return new FinanceDifference(kind, there, here, Optional.empty(), Optional.empty());
    }

    /** There less here; nothing where the finance system does not say. */
    private Won amount(DifferenceKind kind) {
        return there.stated(kind).map(stated -> stated.minus(kind.of(here))).orElse(Won.ZERO);
    }

    private FinanceDifference difference(DifferenceKind kind) {
        Won amount = amount(kind);
        Optional<LaterPosting> entered = later.stream()
                .filter(posting -> !posting.valueDate().isAfter(asOf))
                .filter(posting -> kind.of(posting.moved()).equals(amount.negated()))
                .findFirst();
        if (entered.isPresent()) {
            return told(kind, DifferenceReason.ENTERED_AFTER, entered.map(LaterPosting::id));
        }
        Optional<LaterPosting> counting = later.stream()
                .filter(posting -> posting.valueDate().isAfter(asOf))
                .filter(posting -> kind.of(posting.moved()).equals(amount))
                .findFirst();
        if (counting.isPresent()) {
            return told(kind, DifferenceReason.COUNTS_LATER, counting.map(LaterPosting::id));
        }
        return isPaidThere(kind)
                ? told(kind, DifferenceReason.PAID_THERE, Optional.empty())
                : new FinanceDifference(
                        kind, there.stated(kind), Optional.of(kind.of(here)), Optional.empty(), Optional.empty());
    }

    private FinanceDifference told(DifferenceKind kind, DifferenceReason reason, Optional<Long> posting) {
        return new FinanceDifference(
                kind, there.stated(kind), Optional.of(kind.of(here)), Optional.of(reason), posting);
    }

    private boolean isPaidThere(DifferenceKind kind) {
        Won paid = amount(DifferenceKind.SPENT);
        return (kind == DifferenceKind.SPENT || kind == DifferenceKind.COMMITTED)
                && paid.compareTo(Won.ZERO) > 0
                && amount(DifferenceKind.COMMITTED).equals(paid.negated());
    }
}
