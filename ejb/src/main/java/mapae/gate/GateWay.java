package mapae.gate;

import java.util.List;
import java.util.Optional;
import mapae.gate.domain.Requirement;
import mapae.gate.domain.ReviewHead;
import mapae.shared.Bilingual;

/**
 * The way of an investment through its gates.
 *
 * @param investment its code
 * @param title its title
 * @param tier level of the tier that counts; empty where none was determined: then it has no gates yet
 * @param steps its gates, in their order
 * @param mayPrepare whether the caller may begin a review
 */
public record GateWay(
        String investment, Bilingual title, Optional<Integer> tier, List<Step> steps, boolean mayPrepare) {

    /**
     * A gate on the way.
     *
     * @param requirement what it asks
     * @param rounds its reviews, the latest first
     * @param mayBegin whether a round may be begun: none is open, and it was not passed
     */
    public record Step(Requirement requirement, List<ReviewHead> rounds, boolean mayBegin) {

        /** The latest round, if there is any. */
        public Optional<ReviewHead> latest() {
            return rounds.stream().findFirst();
        }

        /** Whether the gate was passed. */
        public boolean isPassed() {
            return latest().flatMap(ReviewHead::decision)
                    .filter(one -> one.outcome().passes())
                    .isPresent();
        }
    }
}
