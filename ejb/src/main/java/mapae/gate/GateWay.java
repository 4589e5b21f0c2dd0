package mapae.gate;

import java.util.List;
import java.util.Optional;
import mapae.gate.domain.Exemption;
import mapae.gate.domain.Gate;
import mapae.gate.domain.Requirement;
import mapae.gate.domain.ReviewHead;
import mapae.gate.domain.ReviewState;
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
     * @param exemptions claims to be spared it, the latest first
     * @param mayBegin whether a round may be begun: none is open, it was not passed, and nobody claims to be spared it
     * @param mayClaim whether an exemption from it may be claimed
     */
    public record Step(
            Requirement requirement,
            List<ReviewHead> rounds,
            List<Exemption> exemptions,
            boolean mayBegin,
            boolean mayClaim) {

        /**
         * A step of those rounds and claims.
         *
         * @param mayPrepare whether the caller may prepare reviews of an investment that is not over
         */
        static Step of(
                Requirement requirement, List<ReviewHead> rounds, List<Exemption> exemptions, boolean mayPrepare) {
            Step step = new Step(requirement, rounds, exemptions, false, false);
            boolean isOpen = step.latest()
                    .filter(one -> one.state() != ReviewState.DECIDED)
                    .isPresent();
            boolean isDue = mayPrepare
                    && !isOpen
                    && !step.isPassed()
                    && step.exemption().isEmpty();
            return new Step(
                    requirement,
                    rounds,
                    exemptions,
                    isDue,
                    isDue && requirement.needed() && requirement.gate() == Gate.PRIOR_CONSULTATION);
        }

        /** The claim that waits or was confirmed, if there is one. */
        public Optional<Exemption> exemption() {
            return exemptions.stream().filter(Exemption::stands).findFirst();
        }

        /** Whether the investment is spared it. */
        public boolean isExempt() {
            return exemption().filter(Exemption::spares).isPresent();
        }

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
