package mapae.gate.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import mapae.shared.InvestmentId;
import org.junit.jupiter.api.Test;

class RequirementReachTest {

    private static RequirementReach.Subject subject(long id, ReviewState state, Outcome outcome) {
        return new RequirementReach.Subject(
                new InvestmentId(id), Optional.ofNullable(state), Optional.ofNullable(outcome), false);
    }

    @Test
    void reachesTheRoundsThatAreYetToBegin() {
        RequirementReach reach = RequirementReach.of(List.of(
                subject(1, null, null),
                subject(2, ReviewState.PREPARING, null),
                subject(3, ReviewState.SUBMITTED, null),
                subject(4, ReviewState.DECIDED, Outcome.GO),
                subject(5, ReviewState.DECIDED, Outcome.CONDITIONAL_GO),
                subject(6, ReviewState.DECIDED, Outcome.RETURN),
                subject(7, ReviewState.DECIDED, Outcome.HOLD),
                new RequirementReach.Subject(new InvestmentId(8), Optional.empty(), Optional.empty(), true)));
        assertEquals(
                List.of(1L, 6L, 7L),
                reach.asked().stream().map(InvestmentId::value).toList());
        assertEquals(
                List.of(2L, 3L),
                reach.keeping().stream().map(InvestmentId::value).toList());
        assertEquals(3, reach.past());
    }
}
