package mapae.tiering.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapae.shared.InvestmentId;

/**
 * Whom a set of rules would move to another tier on the day it comes into force. Nobody whose tier was determined: they
 * keep the rules of their day.
 *
 * @param changes the investments that it moves, in the order given
 * @param running how many keep the tier that was determined for them
 * @param unchanged how many others stay in their tier
 * @param unknown how many have no tier before and after
 */
public record TierChangePreview(List<Change> changes, int running, int unchanged, int unknown) {

    /**
     * An investment to look at.
     *
     * @param id which one
     * @param facts what its tier follows from
     * @param running whether its tier was determined
     */
    public record Subject(InvestmentId id, TierFacts facts, boolean running) {}

    /**
     * An investment that moves.
     *
     * @param id which one
     * @param before by the rules that would hold without this set
     * @param after by this set
     */
    public record Change(InvestmentId id, TierResult before, TierResult after) {

        /** Whether it is looked at more closely than before; empty where there was no tier, or is none any more. */
        public Optional<Boolean> isCloser() {
            return before.tier()
                    .with(after.tier(), (old, now) -> now.compareTo(old) > 0)
                    .value();
        }
    }

    public TierChangePreview {
        changes = List.copyOf(changes);
    }

    /**
     * For a set of rules.
     *
     * @param subjects all investments that are not over
     * @param before the rules that would hold on the day without the set
     * @param after the set
     */
    public static TierChangePreview of(List<Subject> subjects, TierRules before, TierRules after) {
        List<Change> changes = new ArrayList<>();
        int running = 0;
        int unchanged = 0;
        int unknown = 0;
        for (Subject subject : subjects) {
            TierResult old = TierPolicy.of(subject.facts(), before);
            TierResult now = TierPolicy.of(subject.facts(), after);
            if (subject.running()) {
                running++;
            } else if (!old.tier().value().equals(now.tier().value())) {
                changes.add(new Change(subject.id(), old, now));
            } else if (now.tier().isKnown()) {
                unchanged++;
            } else {
                unknown++;
            }
        }
        return new TierChangePreview(changes, running, unchanged, unknown);
    }
}
