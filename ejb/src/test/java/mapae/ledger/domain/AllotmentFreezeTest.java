package mapae.ledger.domain;

import static mapae.ledger.domain.Lines.LINE;
import static mapae.ledger.domain.Lines.OTHER;
import static mapae.ledger.domain.Lines.won;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mapae.shared.Bilingual;
import mapae.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AllotmentFreezeTest {

    private static Posting posting(PostingKind kind, Account from, Account to) {
        return Posting.of(kind, List.of(Movement.of(LINE, from, to, won(7))));
    }

    @Test
    void holdsBackAllotmentsAndGrantsFromTheReserve() {
        Posting allotment = posting(PostingKind.ALLOTMENT, Account.UNALLOTTED, Account.AVAILABLE);
        assertEquals(Set.of(LINE), AllotmentFreeze.heldBack(allotment));
        assertEquals(Set.of(), AllotmentFreeze.heldBack(allotment.reversal()), "money that is taken back");
        assertEquals(
                Set.of(LINE),
                AllotmentFreeze.heldBack(posting(PostingKind.RESERVE_GRANT, Account.RESERVE, Account.AVAILABLE)));
    }

    @ParameterizedTest
    @EnumSource(names = {"VIREMENT_OF_ITEMS", "VIREMENT_OF_PROGRAMS", "TRANSFER_OF_DUTIES", "FUND_TRANSFER"})
    void holdsBackWhatArrivesFromOtherLinesAndNotWhatLeaves(PostingKind kind) {
        Account way = kind == PostingKind.TRANSFER_OF_DUTIES ? Account.TRANSFERRED : Account.VIREMENT;
        Posting moved = Posting.of(
                kind,
                List.of(
                        Movement.of(LINE, Account.AVAILABLE, way, won(7)),
                        Movement.of(OTHER, way, Account.AVAILABLE, won(7))));
        assertEquals(Set.of(OTHER), AllotmentFreeze.heldBack(moved));
    }

    @Test
    void letsWhatIsGrantedOrAllottedGoOn() {
        for (Posting posting : List.of(
                posting(PostingKind.INITIAL_BUDGET, Account.INITIAL, Account.UNALLOTTED),
                posting(PostingKind.COMMITMENT, Account.AVAILABLE, Account.COMMITTED),
                posting(PostingKind.COMMITMENT_RELEASE, Account.COMMITTED, Account.AVAILABLE),
                posting(PostingKind.EXPENDITURE, Account.COMMITTED, Account.SPENT),
                posting(PostingKind.REFUND, Account.SPENT, Account.AVAILABLE),
                posting(PostingKind.CARRY_OVER_SPECIFIED, Account.CARRIED_IN, Account.AVAILABLE),
                posting(PostingKind.LAPSE, Account.AVAILABLE, Account.LAPSED))) {
            assertEquals(Set.of(), AllotmentFreeze.heldBack(posting), posting.kind()::code);
        }
    }

    /** 15:00 of the 23rd in London is midnight of the 24th in Seoul. */
    @Test
    void saysWhyByWhomAndSinceWhenInBothLanguages() {
        Refusal refusal = new AllotmentFreeze(
                        "condition/12",
                        new Bilingual("보안 점검 조건이 기한을 넘겼습니다.", "The condition on security is overdue."),
                        Instant.parse("2026-11-23T15:00:00Z"),
                        "planner1")
                .refusal("정보화/가");
        assertEquals(
                "정보화/가 과목이 뒷받침하는 투자사업은 2026-11-24부터 배정이 동결되어 있습니다(동결: planner1)." + " 사유: 보안 점검 조건이 기한을 넘겼습니다.",
                refusal.text(Locale.KOREAN));
        assertEquals(
                "Nothing more is allotted to the investment that 정보화/가 funds: it has been frozen since 2026-11-24"
                        + " by planner1. The condition on security is overdue.",
                refusal.text(Locale.ENGLISH));
    }
}
