package mapae.gate.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mapae.shared.AccountId;
import mapae.shared.Bilingual;
import mapae.shared.Hand;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GateOrderTest {

    private static final Bilingual TEXT = new Bilingual("글", "text");
    private static final ReviewHead.Act ACT =
            new ReviewHead.Act(Hand.own(new AccountId(1)), "somebody", Optional.empty(), Instant.EPOCH);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static ReviewHead review(Gate gate, int round, Optional<Outcome> outcome) {
        return new ReviewHead(
                round,
                new InvestmentId(1),
                "A",
                TEXT,
                new OrganisationId(1),
                TEXT,
                "KRW",
                Optional.empty(),
                gate,
                round,
                1,
                1,
                Optional.empty(),
                outcome.isPresent() ? ReviewState.DECIDED : ReviewState.PREPARING,
                ACT,
                Optional.empty(),
                Optional.empty(),
                outcome.map(one -> new ReviewHead.Decision(
                        one,
                        "reasons",
                        false,
                        Optional.empty(),
                        new Continuity(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                        ACT)),
                0);
    }

    private static ExemptionGround ground(Optional<LocalDate> last) {
        return new ExemptionGround(1, "FEASIBILITY_DONE", FIRST, last, TEXT, "SECONDARY", TEXT);
    }

    private static Exemption claim(ExemptionState state) {
        return new Exemption(
                1,
                new InvestmentId(1),
                "A",
                TEXT,
                new OrganisationId(1),
                TEXT,
                1,
                ground(Optional.empty()),
                "reason",
                state,
                ACT,
                state == ExemptionState.CLAIMED ? Optional.empty() : Optional.of(new Exemption.Answered("why", ACT)),
                List.of(),
                0);
    }

    @ParameterizedTest
    @EnumSource(Gate.class)
    void asksForEveryNeededGateBefore(Gate gate) {
        Set<Gate> all = EnumSet.allOf(Gate.class);
        assertEquals(
                gate.ordinal(), GateOrder.missingBefore(gate, all, Set.of()).size());
        assertEquals(List.of(), GateOrder.missingBefore(gate, all, all));
        assertEquals(List.of(), GateOrder.missingBefore(gate, Set.of(gate), Set.of()));
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void hasBehindItWhatADecisionPassed(Outcome outcome) {
        assertEquals(
                outcome.passes() ? Set.of(Gate.STRATEGY_FIT) : Set.of(),
                GateOrder.passed(List.of(review(Gate.STRATEGY_FIT, 1, Optional.of(outcome))), List.of()));
    }

    @Test
    void goesByTheLastRound() {
        ReviewHead returned = review(Gate.GO_LIVE, 1, Optional.of(Outcome.RETURN));
        ReviewHead passed = review(Gate.GO_LIVE, 2, Optional.of(Outcome.GO));
        ReviewHead openedAnew = review(Gate.GO_LIVE, 3, Optional.empty());
        assertEquals(Set.of(Gate.GO_LIVE), GateOrder.passed(List.of(returned, passed), List.of()));
        assertEquals(Set.of(), GateOrder.passed(List.of(returned, passed, openedAnew), List.of()));
    }

    @ParameterizedTest
    @EnumSource(ExemptionState.class)
    void isSparedTheConsultationByAConfirmedExemptionAlone(ExemptionState state) {
        ReviewHead fit = review(Gate.STRATEGY_FIT, 1, Optional.of(Outcome.GO));
        Set<Gate> passed = GateOrder.passed(List.of(fit), List.of(claim(state), claim(ExemptionState.REFUSED)));
        Set<Gate> needed = Set.of(Gate.STRATEGY_FIT, Gate.PRIOR_CONSULTATION, Gate.FEASIBILITY);
        assertEquals(
                state == ExemptionState.CONFIRMED ? List.of() : List.of(Gate.PRIOR_CONSULTATION),
                GateOrder.missingBefore(Gate.FEASIBILITY, needed, passed));
    }

    @Test
    void takesAGroundOnItsDaysAlone() {
        LocalDate last = FIRST.plusDays(1);
        assertFalse(ground(Optional.of(last)).holdsOn(FIRST.minusDays(1)));
        assertTrue(ground(Optional.of(last)).holdsOn(FIRST));
        assertTrue(ground(Optional.of(last)).holdsOn(last));
        assertFalse(ground(Optional.of(last)).holdsOn(last.plusDays(1)));
        assertTrue(ground(Optional.empty()).holdsOn(FIRST.plusYears(50)));
    }
}
