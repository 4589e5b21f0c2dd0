package mapae.gate.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mapae.gate.domain.CommitteeDecision.Vote;
import mapae.shared.AccountId;
import mapae.shared.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Voices of a committee: most of them decide, the chair where they are equal, and nobody below the quorum. */
class CommitteeDecisionTest {

    private static final AccountId CHAIR = new AccountId(1);
    private static final String ABSTAINED = "-";

    /** Votes of members 1, 2, 3 and so on: G, C, H, R, or a dash. */
    private static List<Vote> votes(String text) {
        List<Vote> votes = new ArrayList<>();
        for (String one : text.split(" ")) {
            votes.add(new Vote(
                    new AccountId(votes.size() + 1L),
                    one.equals(ABSTAINED) ? Optional.empty() : Optional.of(vote(one))));
        }
        return votes;
    }

    private static Outcome vote(String letter) {
        return switch (letter) {
            case "G" -> Outcome.GO;
            case "C" -> Outcome.CONDITIONAL_GO;
            case "H" -> Outcome.HOLD;
            default -> Outcome.RETURN;
        };
    }

    private static Set<AccountId> members(String keys) {
        return keys == null
                ? Set.of()
                : List.of(keys.split(" ")).stream()
                        .map(key -> new AccountId(Long.parseLong(key)))
                        .collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0} without {1}: {2}, by the chair: {3}")
    @CsvSource({
        "G G H,, GO, false",
        "G H H,, HOLD, false",
        "G H R,, GO, true",
        "C C H H,, CONDITIONAL_GO, true",
        "H C C H,, HOLD, true",
        "- G H G,, GO, false",
        "G H H H, 3 4, GO, true",
        "R - -,, RETURN, false",
        "G G G H H H, 5, GO, false"
    })
    void decidesByTheMostVoices(String votes, String leftOut, Outcome outcome, boolean byChair) {
        CommitteeDecision decision = CommitteeDecision.of(votes(votes), members(leftOut), CHAIR, 2);
        assertEquals(outcome, decision.outcome());
        assertEquals(byChair, decision.byChair());
    }

    @ParameterizedTest(name = "{0} without {1}, quorum {2}: {3}")
    @CsvSource({
        "G G,, 3, gate.no-quorum",
        "G G G, 2, 3, gate.no-quorum",
        "G G G, 1, 2, gate.chair-absent",
        "- - -,, 3, gate.no-votes",
        "- G H,, 3, gate.tie",
        "R G G H H,, 3, gate.tie"
    })
    void refuses(String votes, String leftOut, int quorum, String code) {
        Refusal refusal =
                assertThrows(Refusal.class, () -> CommitteeDecision.of(votes(votes), members(leftOut), CHAIR, quorum));
        assertEquals(code, refusal.code());
    }

    @Test
    void tellsHowManyAreThereAndHowManyAreNeeded() {
        Refusal refusal =
                assertThrows(Refusal.class, () -> CommitteeDecision.of(votes("G G G"), members("3"), CHAIR, 3));
        assertEquals(List.of("2", "3"), refusal.arguments());
    }

    @Test
    void takesNobodysVoteTwice() {
        List<Vote> twice = List.of(new Vote(CHAIR, Optional.of(Outcome.GO)), new Vote(CHAIR, Optional.of(Outcome.GO)));
        Refusal refusal = assertThrows(Refusal.class, () -> CommitteeDecision.of(twice, Set.of(), CHAIR, 1));
        assertEquals("gate.voted-twice", refusal.code());
    }

    /** Below the quorum nothing is decided; who is left out counts for nothing, whatever they vote. */
    @Property
    void neverCountsWhoIsLeftOutNorDecidesBelowTheQuorum(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 4) Integer> drawn,
            @ForAll @Size(max = 9) Set<@IntRange(min = 1, max = 9) Integer> out,
            @ForAll @IntRange(min = 1, max = 9) int quorum) {
        List<Vote> votes = new ArrayList<>();
        for (int one : drawn) {
            votes.add(new Vote(
                    new AccountId(votes.size() + 1L),
                    one == 4 ? Optional.empty() : Optional.of(Outcome.values()[one])));
        }
        Set<AccountId> leftOut = out.stream().map(key -> new AccountId(key)).collect(Collectors.toSet());
        List<Vote> counting =
                votes.stream().filter(one -> !leftOut.contains(one.member())).toList();
        CommitteeDecision decision;
        try {
            decision = CommitteeDecision.of(votes, leftOut, CHAIR, quorum);
        } catch (Refusal refusal) {
            assertTrue(counting.size() >= quorum || refusal.code().equals("gate.no-quorum"));
            return;
        }
        assertTrue(counting.size() >= quorum);
        assertEquals(counting.size(), decision.counted());
        Map<Outcome, Long> voices = counting.stream()
                .flatMap(one -> one.vote().stream())
                .collect(Collectors.groupingBy(outcome -> outcome, Collectors.counting()));
        long mine = voices.get(decision.outcome());
        assertTrue(voices.values().stream().allMatch(other -> other <= mine));
        assertEquals(decision, CommitteeDecision.of(counting, Set.of(), CHAIR, quorum));
    }
}
