package mapae.gate.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mapae.shared.AccountId;
import mapae.shared.Bilingual;
import mapae.shared.Hand;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;
import org.junit.jupiter.api.Test;

class GateRulesTest {

    private static final Bilingual TEXT = new Bilingual("글", "text");

    private static Evidence evidence(long id, String kind, String name, String hash, long by) {
        return new Evidence(
                id, kind, name, FileKind.PDF, 1, hash, Hand.own(new AccountId(by)), "somebody", Instant.EPOCH);
    }

    private static Answered yes(String item) {
        return new Answered(item, Answer.YES, Optional.empty());
    }

    @Test
    void namesWhatIsMissing() {
        Requirement.Part plan = new Requirement.Part("plan", TEXT);
        Requirement.Part goal = new Requirement.Part("goal", TEXT);
        Requirement asked = new Requirement(
                1,
                Gate.STRATEGY_FIT,
                2,
                LocalDate.EPOCH,
                true,
                false,
                Approver.FOUR_EYES,
                Optional.empty(),
                "FIELD",
                "source",
                List.of(plan),
                List.of(goal));
        Readiness none = Readiness.of(asked, List.of(), List.of(), List.of());
        assertEquals(List.of(plan), none.evidence());
        assertEquals(List.of(goal), none.items());
        assertFalse(none.isComplete());
        assertTrue(Readiness.of(asked, List.of(), List.of(evidence(1, "plan", "a.pdf", "x", 1)), List.of(yes("goal")))
                .isComplete());
        assertFalse(Readiness.of(
                        asked,
                        List.of(Gate.STRATEGY_FIT),
                        List.of(evidence(1, "plan", "a.pdf", "x", 1)),
                        List.of(yes("goal")))
                .isComplete());
    }

    @Test
    void tellsWhatChangedSinceTheRoundBefore() {
        RoundDifference change = RoundDifference.between(
                List.of(evidence(1, "plan", "a.pdf", "x", 1), evidence(2, "plan", "b.pdf", "y", 1)),
                List.of(yes("goal"), yes("risk")),
                List.of(evidence(3, "plan", "a.pdf", "x", 1), evidence(4, "plan", "b.pdf", "z", 1)),
                List.of(yes("goal"), new Answered("risk", Answer.NO, Optional.of("not yet")), yes("law")));
        assertEquals(Set.of(4L), change.added());
        assertEquals(List.of(2L), change.removed().stream().map(Evidence::id).toList());
        assertEquals(Set.of("risk", "law"), change.answers());
    }

    @Test
    void asksForAReasonWhereTheAnswerIsNotYes() {
        assertEquals(
                "gate.answer-reason",
                assertThrows(Refusal.class, () -> new Answered("goal", Answer.NO, Optional.of("  ")))
                        .code());
        assertThrows(Refusal.class, () -> new Answered("goal", Answer.NOT_APPLICABLE, Optional.empty()));
        assertThrows(Refusal.class, () -> new Answered("goal", Answer.NO, Optional.of("x".repeat(1001))));
    }

    @Test
    void keepsThoseWhoTookPartFromDeciding() {
        Hand lent = new Hand(new AccountId(1), Optional.of(new AccountId(2)));
        ReviewHead review = new ReviewHead(
                1,
                new InvestmentId(1),
                "A",
                TEXT,
                new OrganisationId(1),
                TEXT,
                "KRW",
                Optional.empty(),
                Gate.GO_LIVE,
                1,
                1,
                1,
                Optional.empty(),
                ReviewState.SUBMITTED,
                new ReviewHead.Act(lent, "a", Optional.of("b"), Instant.EPOCH),
                Optional.of(new ReviewHead.Act(Hand.own(new AccountId(3)), "c", Optional.empty(), Instant.EPOCH)),
                Optional.empty(),
                Optional.empty(),
                0);
        List<Evidence> shown = List.of(evidence(1, "plan", "a.pdf", "x", 4));
        for (long took : new long[] {1, 2, 3, 4}) {
            assertTrue(review.isBy(Hand.own(new AccountId(took)), shown));
            assertTrue(review.isBy(new Hand(new AccountId(9), Optional.of(new AccountId(took))), shown));
        }
        assertFalse(review.isBy(Hand.own(new AccountId(5)), shown));
    }

    @Test
    void failsContinuityWhereNobodyLeadsOrThePostingEndsTooEarly() {
        Optional<LocalDate> day = Optional.of(LocalDate.EPOCH);
        assertTrue(new Continuity(Optional.empty(), Optional.empty(), day, Optional.empty()).fails());
        assertTrue(new Continuity(Optional.of(TEXT), day, day, Optional.of(1L)).fails());
        assertFalse(new Continuity(Optional.of(TEXT), day, day, Optional.of(0L)).fails());
        assertFalse(new Continuity(Optional.of(TEXT), Optional.empty(), day, Optional.empty()).fails());
    }
}
