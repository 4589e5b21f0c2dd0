package mapae.ledger.domain;

import java.util.List;
import java.util.Optional;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * What has to be posted so that the books say of a document from elsewhere what it says now. What was posted before
 * stays; the difference is added. A document that says what it said before asks for nothing.
 */
public final class Restatement {

    private Restatement() {}

    /**
     * Of a budget or an allotment.
     *
     * @param before what it said before; zero if it is new
     * @throws Refusal {@code ledger.amount-positive} where anything but a supplementary budget grants less than nothing,
     *     or something new grants nothing; {@code ledger.too-large}
     */
    public static Optional<Posting> ofBudget(PostingKind kind, LineId line, Optional<Won> before, Won now) {
        boolean mayCut = kind == PostingKind.SUPPLEMENTARY_BUDGET;
        if (now.isNegative() && !mayCut || now.isZero() && before.isEmpty()) {
            throw Refusal.rule("ledger.amount-positive");
        }
        return difference(before, now)
                .map(amount -> Posting.of(
                        kind,
                        List.of(
                                switch (kind) {
                                    case INITIAL_BUDGET ->
                                        Movement.of(line, Account.INITIAL, Account.UNALLOTTED, amount);
                                    case SUPPLEMENTARY_BUDGET ->
                                        Movement.of(line, Account.SUPPLEMENTARY, Account.UNALLOTTED, amount);
                                    case ALLOTMENT -> Movement.of(line, Account.UNALLOTTED, Account.AVAILABLE, amount);
                                    default ->
                                        throw new IllegalArgumentException(kind + " grants nothing and allots nothing");
                                })));
    }

    /**
     * Of a commitment: a new one is made, one that was made is changed.
     *
     * @throws Refusal {@code ledger.amount-positive} where a new one promises nothing; {@code ledger.too-large}
     */
    public static Optional<Posting> ofCommitment(LineId line, Optional<Won> before, Won now) {
        requireSomething(before, now);
        PostingKind kind = before.isEmpty() ? PostingKind.COMMITMENT : PostingKind.COMMITMENT_CHANGE;
        return difference(before, now)
                .map(amount ->
                        Posting.of(kind, List.of(Movement.of(line, Account.AVAILABLE, Account.COMMITTED, amount))));
    }

    /**
     * Of a payment: what it says more is paid, what it says less came back.
     *
     * @throws Refusal {@code ledger.amount-positive} where a new one pays nothing; {@code ledger.too-large}
     */
    public static Optional<Posting> ofExpenditure(LineId line, Optional<Won> before, Won now) {
        requireSomething(before, now);
        return difference(before, now)
                .map(amount -> amount.isNegative()
                        ? Posting.of(
                                PostingKind.REFUND,
                                List.of(Movement.of(line, Account.SPENT, Account.AVAILABLE, amount.negated())))
                        : Posting.of(
                                PostingKind.EXPENDITURE,
                                List.of(Movement.of(line, Account.COMMITTED, Account.SPENT, amount))));
    }

    private static void requireSomething(Optional<Won> before, Won now) {
        if (now.isNegative() || now.isZero() && before.isEmpty()) {
            throw Refusal.rule("ledger.amount-positive");
        }
    }

    private static Optional<Won> difference(Optional<Won> before, Won now) {
        return Optional.of(now.minus(before.orElse(Won.ZERO))).filter(amount -> !amount.isZero());
    }
}
