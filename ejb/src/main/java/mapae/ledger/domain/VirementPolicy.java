package mapae.ledger.domain;

import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * Decides on moving money from line to line, by the National Finance Act (국가재정법), articles 46 to 48: within a program by
 * approval or within the delegated amount (전용); between programs or agencies after a resolution of the Assembly (이용); with
 * duties after a reorganisation (이체). And, by a rule that was not read in a statute, on transfers between a fund and
 * another account (기금 전출입).
 *
 * <p>Carried money keeps its purpose, so it stays. Carried money counts as used first: what the line has spent or committed
 * is out of what was carried into it before it is out of the money of the year.
 */
public final class VirementPolicy {

    private final LedgerRules rules;

    /** By the rules that hold on the day of the decision. */
    public VirementPolicy(LedgerRules rules) {
        this.rules = rules;
    }

    /**
     * Whether a virement of that kind is allowed.
     *
     * @param kind 전용, 이용, 이체 or 기금 전출입, as it is asked for
     * @param wish what shall be moved
     * @param giving the giving line
     * @param movedAlone what the organisation moved between items this year without approval; counts against the delegated
     *     amount, so that splitting helps nobody; 0 or more
     * @param carriedIn what came into the giving line from the year before, used or not
     * @param others what else is asked for on the giving line
     * @return empty if it is allowed; otherwise why not, with rule and article: {@code ledger.virement-nothing},
     *     {@code ledger.virement-same-line}, {@code ledger.virement-kind}, {@code ledger.virement-not-approved},
     *     {@code ledger.virement-not-resolved}, {@code ledger.virement-no-reorganisation},
     *     {@code ledger.transfer-not-planned}, {@code ledger.virement-not-free}, {@code ledger.virement-carried},
     *     {@code ledger.request-beyond-others} or {@code ledger.below-floor}
     * @throws Refusal {@code ledger.rule-missing} if no rule is in force
     * @throws IllegalArgumentException for another kind of posting
     */
    public Optional<Refusal> decide(
            PostingKind kind,
            Virement wish,
            LineBalance giving,
            Won movedAlone,
            CarriedIn carriedIn,
            OpenRequests others) {
        if (!Amounts.isPositive(wish.amount())) {
            return Optional.of(Refusal.invalid("ledger.virement-nothing"));
        }
        if (wish.from().equals(wish.to())) {
            return Optional.of(Refusal.invalid("ledger.virement-same-line"));
        }
        return ground(kind, wish, movedAlone).or(() -> amount(wish, giving, carriedIn, others));
    }

    /**
     * What may be moved out of a line at most, the ground for it given; 0 or more. What others want to carry over is left to
     * them, and so is what may not be carried: it cannot take the place of what is moved.
     */
    public static Won most(LineBalance giving, CarriedIn carriedIn, OpenRequests others) {
        Won free = Amounts.smaller(
                others.free(giving), Amounts.atLeastZero(movable(giving).minus(others.moved())));
        return Amounts.smaller(free, CarryOverPolicy.most(PostingKind.CARRY_OVER_SPECIFIED, giving, carriedIn, others));
    }

    /** What of a line is money carried in and not used, and stays for its purpose; 0 or more. */
    public static Won bound(LineBalance line) {
        Won used = Amounts.atLeastZero(line.amount(Account.SPENT))
                .plus(Amounts.atLeastZero(line.amount(Account.COMMITTED)));
        return Amounts.atLeastZero(line.amount(Account.CARRIED_IN).minus(used));
    }

    private Optional<Refusal> ground(PostingKind kind, Virement wish, Won movedAlone) {
        return switch (kind) {
            case TRANSFER_OF_DUTIES ->
                wish.references().reorganisation().isPresent()
                        ? Optional.empty()
                        : Optional.of(Refusal.rule(
                                "ledger.virement-no-reorganisation",
                                basis(kind).ko(),
                                basis(kind).en()));
            case VIREMENT_OF_PROGRAMS ->
                kind(kind, wish).or(() -> resolution("ledger.virement-not-resolved", kind, wish));
            case FUND_TRANSFER -> kind(kind, wish).or(() -> resolution("ledger.transfer-not-planned", kind, wish));
            case VIREMENT_OF_ITEMS -> kind(kind, wish).or(() -> approval(kind, wish, movedAlone));
            default -> throw new IllegalArgumentException(kind + " is no virement");
        };
    }

    /** A virement is what its lines make of it, whatever it is called. */
    private Optional<Refusal> kind(PostingKind asked, Virement wish) {
        PostingKind found = wish.kindByLines();
        return found == asked
                ? Optional.empty()
                : Optional.of(Refusal.rule(
                        "ledger.virement-kind",
                        basis(found).ko(),
                        basis(found).en(),
                        found.title().ko(),
                        found.title().en()));
    }

    private Optional<Refusal> resolution(String missing, PostingKind kind, Virement wish) {
        return wish.references().resolution().isPresent()
                ? Optional.empty()
                : Optional.of(
                        Refusal.rule(missing, basis(kind).ko(), basis(kind).en()));
    }

    /** Where the delegated amount is not known, it is nothing. */
    private Optional<Refusal> approval(PostingKind kind, Virement wish, Won movedAlone) {
        Won delegated = rules.get(LedgerRule.VIREMENT_OF_ITEMS).limit().amount().orElse(Won.ZERO);
        Won left = Amounts.atLeastZero(delegated.minus(movedAlone));
        return wish.references().approval().isPresent() || !Amounts.isMore(wish.amount(), left)
                ? Optional.empty()
                : Optional.of(Refusal.rule(
                        "ledger.virement-not-approved",
                        basis(kind).ko(),
                        basis(kind).en(),
                        left));
    }

    private Optional<Refusal> amount(Virement wish, LineBalance giving, CarriedIn carriedIn, OpenRequests others) {
        Won available = available(giving);
        if (Amounts.isMore(wish.amount(), available)) {
            return Optional.of(Refusal.conflict("ledger.virement-not-free", available));
        }
        Won movable = movable(giving);
        if (Amounts.isMore(wish.amount(), movable)) {
            Bilingual purpose = rules.get(LedgerRule.CARRIED_KEEPS_PURPOSE).legalBasis();
            return Optional.of(
                    Refusal.rule("ledger.virement-carried", purpose.ko(), purpose.en(), bound(giving), movable));
        }
        return others.refuseBeyond(most(giving, carriedIn, others), wish.amount())
                .or(() -> wish.floor().flatMap(floor -> floor.refuse(wish.amount())));
    }

    private static Won available(LineBalance giving) {
        return Amounts.atLeastZero(giving.amount(Account.AVAILABLE));
    }

    private static Won movable(LineBalance giving) {
        return Amounts.atLeastZero(available(giving).minus(bound(giving)));
    }

    private Bilingual basis(PostingKind kind) {
        // the rules about virements are called like the postings that they govern
        return rules.get(kind.name()).legalBasis();
    }
}
