package mapae.ledger.domain;

import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * Decides on moving money from line to line, by the National Finance Act (국가재정법), articles 46 to 48: within a program by
 * approval or within the delegated amount (전용); between programs or agencies after a resolution of the Assembly (이용); with
 * duties after a reorganisation (이체). Transfers between funds and accounts are not decided here.
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
     * @param kind 전용, 이용 or 이체, as it is asked for
     * @param wish what shall be moved
     * @param giving the giving line
     * @param movedAlone what the organisation moved between items this year without approval; counts against the delegated
     *     amount, so that splitting helps nobody; 0 or more
     * @return empty if it is allowed; otherwise why not, with rule and article: {@code ledger.virement-nothing},
     *     {@code ledger.virement-same-line}, {@code ledger.virement-kind}, {@code ledger.virement-not-approved},
     *     {@code ledger.virement-not-resolved}, {@code ledger.virement-no-reorganisation},
     *     {@code ledger.virement-not-free}, {@code ledger.virement-carried} or {@code ledger.virement-below-floor}
     * @throws Refusal {@code ledger.rule-missing} if no rule is in force
     * @throws IllegalArgumentException for another kind of posting
     */
    public Optional<Refusal> decide(PostingKind kind, Virement wish, LineBalance giving, Won movedAlone) {
        if (!Amounts.isPositive(wish.amount())) {
            return Optional.of(Refusal.invalid("ledger.virement-nothing"));
        }
        if (wish.from().equals(wish.to())) {
            return Optional.of(Refusal.invalid("ledger.virement-same-line"));
        }
        return ground(kind, wish, movedAlone).or(() -> amount(wish, giving));
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
            case VIREMENT_OF_PROGRAMS -> kind(kind, wish).or(() -> resolution(kind, wish));
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

    private Optional<Refusal> resolution(PostingKind kind, Virement wish) {
        return wish.references().resolution().isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.rule(
                        "ledger.virement-not-resolved",
                        basis(kind).ko(),
                        basis(kind).en()));
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

    private Optional<Refusal> amount(Virement wish, LineBalance giving) {
        Won available = Amounts.atLeastZero(giving.amount(Account.AVAILABLE));
        if (Amounts.isMore(wish.amount(), available)) {
            return Optional.of(Refusal.conflict("ledger.virement-not-free", available));
        }
        Won movable = Amounts.atLeastZero(available.minus(bound(giving)));
        if (Amounts.isMore(wish.amount(), movable)) {
            Bilingual purpose = rules.get(LedgerRule.CARRIED_KEEPS_PURPOSE).legalBasis();
            return Optional.of(
                    Refusal.rule("ledger.virement-carried", purpose.ko(), purpose.en(), bound(giving), movable));
        }
        Won after = giving.current().minus(wish.amount());
        return wish.floor()
                .filter(floor -> Amounts.isMore(floor, after))
                .map(floor -> Refusal.rule("ledger.virement-below-floor", floor, after));
    }

    private Bilingual basis(PostingKind kind) {
        // the rules about virements are called like the postings that they govern
        return rules.get(kind.name()).legalBasis();
    }
}
