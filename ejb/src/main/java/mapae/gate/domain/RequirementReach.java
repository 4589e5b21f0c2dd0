package mapae.gate.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapae.shared.InvestmentId;

/**
 * Whom a new requirement of a gate reaches: a review keeps what was asked on the day it was begun, so only the rounds that
 * are yet to begin.
 *
 * @param asked investments whose next round at the gate would be asked for it, in the order given
 * @param keeping investments with a round under way, which keeps what it began under
 * @param past how many have passed the gate
 */
public record RequirementReach(List<InvestmentId> asked, List<InvestmentId> keeping, int past) {

    /**
     * An investment of the tier.
     *
     * @param id which one
     * @param state of its last round at the gate; empty if there was none
     * @param outcome of that round, if it was decided
     * @param exempt whether it need not pass the gate
     */
    public record Subject(InvestmentId id, Optional<ReviewState> state, Optional<Outcome> outcome, boolean exempt) {}

    public RequirementReach {
        asked = List.copyOf(asked);
        keeping = List.copyOf(keeping);
    }

    /** For investments of the tier that are under way. */
    public static RequirementReach of(List<Subject> subjects) {
        List<InvestmentId> asked = new ArrayList<>();
        List<InvestmentId> keeping = new ArrayList<>();
        int past = 0;
        for (Subject subject : subjects) {
            if (subject.exempt() || subject.outcome().filter(Outcome::passes).isPresent()) {
                past++;
            } else if (subject.state()
                    .filter(state -> state != ReviewState.DECIDED)
                    .isPresent()) {
                keeping.add(subject.id());
            } else {
                asked.add(subject.id());
            }
        }
        return new RequirementReach(asked, keeping, past);
    }
}
