package mapae.gate.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mapae.shared.AccountId;
import mapae.shared.Refusal;

/**
 * What a committee decides: once enough of those who count are there, what most of them vote for; where several have as many
 * voices, what the chair votes for.
 *
 * @param outcome what is decided
 * @param counted how many counted for the quorum
 * @param voices how many voted for what; those who abstained for nothing
 * @param byChair whether voices were equal and the chair's decided
 */
public record CommitteeDecision(Outcome outcome, int counted, Map<Outcome, Integer> voices, boolean byChair) {

    /**
     * A vote.
     *
     * @param member who
     * @param vote for what; empty: abstained, which counts for the quorum all the same
     */
    public record Vote(AccountId member, Optional<Outcome> vote) {}

    public CommitteeDecision {
        voices = Map.copyOf(voices);
    }

    /**
     * Decides.
     *
     * @param votes of those present, each once
     * @param leftOut who neither counts nor votes: recused ones, and those who prepared or submitted it or gave evidence
     * @param chair who chairs
     * @param quorum how many must count
     * @throws Refusal {@code gate.chair-absent} if the chair is not among those who count, {@code gate.no-quorum} if too few
     *     do, {@code gate.no-votes} if all of them abstain, {@code gate.tie} if voices are equal and the chair abstains or
     *     votes for none of the foremost
     */
    public static CommitteeDecision of(Collection<Vote> votes, Set<AccountId> leftOut, AccountId chair, int quorum) {
        List<Vote> counting =
                votes.stream().filter(one -> !leftOut.contains(one.member())).toList();
        int counted = (int) counting.stream().map(Vote::member).distinct().count();
        if (counted != counting.size()) {
            throw Refusal.invalid("gate.voted-twice");
        }
        if (counted < quorum) {
            throw Refusal.rule("gate.no-quorum", counted, quorum);
        }
        Vote chairs = counting.stream()
                .filter(one -> one.member().equals(chair))
                .findFirst()
                .orElseThrow(() -> Refusal.rule("gate.chair-absent"));
        Map<Outcome, Integer> voices = new EnumMap<>(Outcome.class);
        counting.forEach(one -> one.vote().ifPresent(outcome -> voices.merge(outcome, 1, Integer::sum)));
        int most = voices.values().stream()
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> Refusal.rule("gate.no-votes"));
        List<Outcome> foremost = voices.entrySet().stream()
                .filter(one -> one.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        if (foremost.size() == 1) {
            return new CommitteeDecision(foremost.get(0), counted, voices, false);
        }
        Outcome decisive = chairs.vote().filter(foremost::contains).orElseThrow(() -> Refusal.rule("gate.tie"));
        return new CommitteeDecision(decisive, counted, voices, true);
    }
}
