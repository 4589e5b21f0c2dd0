package mapae.ledger.domain;

import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * Decides on carrying money of a line into the year after, by the National Finance Act (국가재정법), articles 23, 24 and 48.
 *
 * <p>Carried money counts as spent first: what a line spends is spent out of what was carried into it, and only then out
 * of the money of the year. Of carried money, that which came by accident carry-over counts as spent before the rest. The
 * rules are given as data, with the article and how sure we are of it.
 */
public final class CarryOverPolicy {

    private final LedgerRules rules;

    /** By the rules that hold on the day of the decision. */
    public CarryOverPolicy(LedgerRules rules) {
        this.rules = rules;
    }

    /**
     * Whether a carry-over is allowed.
     *
     * @param wish what shall be carried
     * @param balance the line, with what it carried out already
     * @param carriedIn what came into the line from the year before, spent or not
     * @param others what else is asked for on the line
     * @return empty if it is allowed; otherwise why not, with rule and article: {@code ledger.carry-nothing},
     *     {@code ledger.carry-not-approved}, {@code ledger.carry-not-continuing}, {@code ledger.carry-past-completion},
     *     {@code ledger.carry-more-than-left}, {@code ledger.carry-not-committed}, {@code ledger.carry-accident-again} or
     *     {@code ledger.request-beyond-others}
     * @throws Refusal {@code ledger.rule-missing} if no rule is in force
     */
    public Optional<Refusal> decide(CarryOver wish, LineBalance balance, CarriedIn carriedIn, OpenRequests others) {
        if (!Amounts.isPositive(wish.amount())) {
            return Optional.of(Refusal.invalid("ledger.carry-nothing"));
        }
        return ground(wish)
                .or(() -> amount(wish, balance, carriedIn))
                .or(() -> others.refuseBeyond(most(wish.kind(), balance, carriedIn, others), wish.amount()));
    }

    /** What may be carried in that way at most, the ground for it given; 0 or more. */
    public static Won most(PostingKind kind, LineBalance balance, CarriedIn carriedIn, OpenRequests others) {
        return Amounts.atLeastZero(base(kind, balance, others).minus(again(balance, carriedIn)));
    }

    private Optional<Refusal> ground(CarryOver wish) {
        return switch (wish.kind()) {
            case CARRY_OVER_SPECIFIED -> resolution(wish);
            case CARRY_OVER_CONTINUING -> completion(wish);
            default -> Optional.empty();
        };
    }

    private Optional<Refusal> resolution(CarryOver wish) {
        return wish.resolution().filter(reference -> !reference.isBlank()).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.rule(
                        "ledger.carry-not-approved",
                        basis(LedgerRule.CARRY_OVER_SPECIFIED).ko(),
                        basis(LedgerRule.CARRY_OVER_SPECIFIED).en()));
    }

    private Optional<Refusal> completion(CarryOver wish) {
        String ko = basis(LedgerRule.CARRY_OVER_CONTINUING).ko();
        String en = basis(LedgerRule.CARRY_OVER_CONTINUING).en();
        if (wish.completion().isEmpty()) {
            return Optional.of(Refusal.rule("ledger.carry-not-continuing", ko, en));
        }
        FiscalYear last = wish.completion().get();
        return wish.year().compareTo(last) < 0
                ? Optional.empty()
                : Optional.of(Refusal.rule("ledger.carry-past-completion", ko, en, last));
    }

    private Optional<Refusal> amount(CarryOver wish, LineBalance balance, CarriedIn carriedIn) {
        Won base = base(wish.kind(), balance, OpenRequests.NONE);
        String ko = basis(LedgerRule.CARRY_OVER_ACCIDENT).ko();
        String en = basis(LedgerRule.CARRY_OVER_ACCIDENT).en();
        if (Amounts.isMore(wish.amount(), base)) {
            return Optional.of(
                    wish.kind() == PostingKind.CARRY_OVER_ACCIDENT
                            ? Refusal.rule("ledger.carry-not-committed", ko, en, base)
                            : Refusal.conflict("ledger.carry-more-than-left", base));
        }
        Won most = most(wish.kind(), balance, carriedIn, OpenRequests.NONE);
        return Amounts.isMore(wish.amount(), most)
                ? Optional.of(Refusal.rule("ledger.carry-accident-again", ko, en, again(balance, carriedIn), most))
                : Optional.empty();
    }

    /** What could be carried if nothing had been carried in: what is committed, or that and what is free. */
    private static Won base(PostingKind kind, LineBalance balance, OpenRequests others) {
        Won committed = others.committed(balance);
        return kind == PostingKind.CARRY_OVER_ACCIDENT ? committed : committed.plus(others.free(balance));
    }

    private static Won again(LineBalance balance, CarriedIn carriedIn) {
        return carriedIn
                .unspent(Amounts.atLeastZero(balance.amount(Account.SPENT)))
                .notToBeCarriedAgain();
    }

    private Bilingual basis(String code) {
        return rules.get(code).legalBasis();
    }
}
