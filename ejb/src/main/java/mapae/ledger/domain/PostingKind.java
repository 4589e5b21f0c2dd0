package mapae.ledger.domain;

import static mapae.ledger.domain.Account.AVAILABLE;
import static mapae.ledger.domain.Account.CARRIED_IN;
import static mapae.ledger.domain.Account.CARRIED_OUT;
import static mapae.ledger.domain.Account.COMMITTED;
import static mapae.ledger.domain.Account.INITIAL;
import static mapae.ledger.domain.Account.LAPSED;
import static mapae.ledger.domain.Account.RESERVE;
import static mapae.ledger.domain.Account.SPENT;
import static mapae.ledger.domain.Account.SUPPLEMENTARY;
import static mapae.ledger.domain.Account.TRANSFERRED;
import static mapae.ledger.domain.Account.UNALLOTTED;
import static mapae.ledger.domain.Account.VIREMENT;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mapae.shared.Bilingual;

/** What a posting does, and between which accounts it may move money. */
public enum PostingKind {
    INITIAL_BUDGET("본예산 편성", "Initial budget", new Flow(INITIAL, UNALLOTTED)),
    SUPPLEMENTARY_BUDGET("추가경정예산", "Supplementary budget", new Flow(SUPPLEMENTARY, UNALLOTTED)),
    ALLOTMENT("예산 배정", "Allotment", new Flow(UNALLOTTED, AVAILABLE)),
    /** What is no longer needed, or was not earned, goes back to where it was before it was allotted. */
    ALLOTMENT_CUT("예산 배정 감액", "Cut of an allotment", new Flow(AVAILABLE, UNALLOTTED)),
    /** Between minor items (전용), by approval or within a delegated limit. */
    VIREMENT_OF_ITEMS("전용", "Virement between items", new Flow(AVAILABLE, VIREMENT), new Flow(VIREMENT, AVAILABLE)),
    /** Between agencies or major items (이용), after a resolution of the Assembly. */
    VIREMENT_OF_PROGRAMS(
            "이용", "Virement between programs", new Flow(AVAILABLE, VIREMENT), new Flow(VIREMENT, AVAILABLE)),
    /** After a reorganisation (이체). */
    TRANSFER_OF_DUTIES(
            "이체", "Transfer with duties", new Flow(AVAILABLE, TRANSFERRED), new Flow(TRANSFERRED, AVAILABLE)),
    /** Between a fund's line and another. */
    FUND_TRANSFER("기금 전출입", "Fund transfer", new Flow(AVAILABLE, VIREMENT), new Flow(VIREMENT, AVAILABLE)),
    RESERVE_GRANT("예비비 배정", "Grant from the reserve", new Flow(RESERVE, AVAILABLE)),
    COMMITMENT("지출원인행위", "Commitment", new Flow(AVAILABLE, COMMITTED)),
    COMMITMENT_CHANGE(
            "지출원인행위 변경", "Change of a commitment", new Flow(AVAILABLE, COMMITTED), new Flow(COMMITTED, AVAILABLE)),
    COMMITMENT_RELEASE("지출원인행위 해제", "Release of a commitment", new Flow(COMMITTED, AVAILABLE)),
    EXPENDITURE("지출", "Expenditure", new Flow(COMMITTED, SPENT)),
    REFUND("반납", "Refund", new Flow(SPENT, AVAILABLE)),
    /** Approved by the Assembly beforehand (명시이월). */
    CARRY_OVER_SPECIFIED("명시이월", "Specified carry-over", Flow.CARRY),
    /** Committed within the year and not payable within it (사고이월). */
    CARRY_OVER_ACCIDENT("사고이월", "Accident carry-over", Flow.CARRY),
    /** Unspent instalments of continuing expenditure (계속비이월). */
    CARRY_OVER_CONTINUING("계속비이월", "Continuing carry-over", Flow.CARRY),
    LAPSE("불용", "Lapse", new Flow(UNALLOTTED, LAPSED), new Flow(AVAILABLE, LAPSED), new Flow(COMMITTED, LAPSED)),
    /** What a settlement statement from elsewhere says, where it does not say how it came about. */
    SETTLEMENT_AS_STATED(
            "결산서 반영",
            "Settlement as stated",
            new Flow(UNALLOTTED, AVAILABLE),
            new Flow(TRANSFERRED, AVAILABLE),
            new Flow(VIREMENT, AVAILABLE),
            new Flow(AVAILABLE, SPENT),
            new Flow(AVAILABLE, CARRIED_OUT),
            new Flow(AVAILABLE, LAPSED)),
    /** What a settlement from elsewhere carried out, arriving in the year after; by which of the three ways is not told. */
    CARRY_OVER_AS_STATED(
            "이월(결산서 반영)",
            "Carry-over as stated",
            new Flow(CARRIED_IN, AVAILABLE),
            // where the year after is settled as well, its adjustments hold the amount already
            new Flow(CARRIED_IN, VIREMENT));

    private final Bilingual title;
    private final List<Flow> flows;

    PostingKind(String ko, String en, Flow... flows) {
        this(ko, en, List.of(flows));
    }

    PostingKind(String ko, String en, List<Flow> flows) {
        this.title = new Bilingual(ko, en);
        this.flows = flows;
    }

    /**
     * A way that money may take.
     *
     * @param from out of
     * @param to into
     */
    public record Flow(Account from, Account to) {

        private static final List<Flow> CARRY = List.of(
                new Flow(AVAILABLE, CARRIED_OUT),
                new Flow(COMMITTED, CARRIED_OUT),
                new Flow(CARRIED_IN, AVAILABLE),
                new Flow(CARRIED_IN, COMMITTED));
    }

    /** The kind of that code. */
    public static Optional<PostingKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** Its name in data and addresses, such as {@code initial-budget}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Name for readers. */
    public Bilingual title() {
        return title;
    }

    /** Whether money may go that way. */
    public boolean allows(Flow flow) {
        return flows.contains(flow);
    }

    /** Whether it is one of the three kinds of carry-over. */
    public boolean isCarryOver() {
        return flows == Flow.CARRY;
    }

    /** Whether it repeats what a settlement from elsewhere says, sound or not. */
    public boolean isAsStated() {
        return this == SETTLEMENT_AS_STATED || this == CARRY_OVER_AS_STATED;
    }

    /** Whether it changes how much of a line is allotted. */
    public boolean isOfAllotment() {
        return this == ALLOTMENT || this == ALLOTMENT_CUT;
    }

    /** Whether it moves money from line to line. */
    public boolean isBetweenLines() {
        return switch (this) {
            case VIREMENT_OF_ITEMS, VIREMENT_OF_PROGRAMS, TRANSFER_OF_DUTIES, FUND_TRANSFER -> true;
            default -> false;
        };
    }
}
