package mapae.gate;

import java.util.List;
import java.util.Optional;
import mapae.businesscase.CaseView;
import mapae.gate.domain.Answered;
import mapae.gate.domain.Bar;
import mapae.gate.domain.Condition;
import mapae.gate.domain.Continuity;
import mapae.gate.domain.Evidence;
import mapae.gate.domain.Exemption;
import mapae.gate.domain.Readiness;
import mapae.gate.domain.Requirement;
import mapae.gate.domain.ReviewHead;
import mapae.gate.domain.RoundDifference;
import mapae.gate.domain.Sitting;
import mapae.tiering.DeterminationView;

/**
 * A review with everything that bears on the decision.
 *
 * @param review the review
 * @param requirement what its gate asks
 * @param determination the tier that counted, and why
 * @param businessCase the version of the case that it rests upon, if on one
 * @param evidence files that show something
 * @param answers answers to the checklist
 * @param readiness what is missing before it can be submitted
 * @param continuity whether the leader stays long enough; empty where that is no criterion
 * @param seesPosting whether the caller may see until when the leader stays
 * @param earlier earlier rounds, the latest first
 * @param exemptions claims of the investment to be spared the prior consultation, the latest first
 * @param difference what changed since the round before; empty in the first
 * @param conditions the conditions of its decision
 * @param mayPrepare whether the caller may change and submit it
 * @param mayDecide whether the caller may decide on it, or write down what its committee decided
 * @param mayRecommend whether the caller may recommend a decision
 * @param bar what keeps a caller from deciding who could else
 * @param sitting the sitting in which a committee decided, if one did
 */
public record ReviewBook(
        ReviewHead review,
        Requirement requirement,
        DeterminationView determination,
        Optional<CaseView> businessCase,
        List<Evidence> evidence,
        List<Answered> answers,
        Readiness readiness,
        Optional<Continuity> continuity,
        boolean seesPosting,
        List<ReviewHead> earlier,
        List<Exemption> exemptions,
        Optional<RoundDifference> difference,
        List<Condition> conditions,
        boolean mayPrepare,
        boolean mayDecide,
        boolean mayRecommend,
        Optional<Bar> bar,
        Optional<Sitting> sitting) {}
