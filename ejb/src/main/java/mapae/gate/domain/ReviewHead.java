package mapae.gate.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.shared.Hand;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;
import mapae.shared.Won;

/**
 * A review without its parts.
 *
 * @param id key
 * @param investmentId of what
 * @param investment its code
 * @param title its title
 * @param owner the organisation that answers for it
 * @param ownerName its name
 * @param currency ISO code of the currency of the cost
 * @param cost whole cost, if known
 * @param gate at which gate
 * @param round from 1
 * @param requirement key of what is asked
 * @param tier level of the tier that counted when it was begun
 * @param businessCase key of the case that it rests upon, if on one
 * @param state where it stands
 * @param prepared who began it
 * @param submitted who submitted it, if anybody did
 * @param recommendation what a planner recommends, if anybody did
 * @param decision what was decided, if it was
 * @param version for the next change
 */
public record ReviewHead(
        long id,
        InvestmentId investmentId,
        String investment,
        Bilingual title,
        OrganisationId owner,
        Bilingual ownerName,
        String currency,
        Optional<Won> cost,
        Gate gate,
        int round,
        long requirement,
        int tier,
        Optional<Long> businessCase,
        ReviewState state,
        Act prepared,
        Optional<Act> submitted,
        Optional<Recommendation> recommendation,
        Optional<Decision> decision,
        int version) {

    /**
     * Something done.
     *
     * @param by who, and in whose place
     * @param name name of who did it
     * @param forName name of the one in whose place, if in anybody's
     * @param at when
     */
    public record Act(Hand by, String name, Optional<String> forName, Instant at) {}

    /**
     * What a planner recommends.
     *
     * @param outcome which decision
     * @param reason why
     * @param name who
     */
    public record Recommendation(Outcome outcome, String reason, String name) {}

    /**
     * What was decided.
     *
     * @param outcome what
     * @param reasons why
     * @param against whether it is not what was recommended
     * @param continuityReason the answer to a leader who does not stay long enough, if one was needed
     * @param continuity who led then, and until when
     * @param act who decided, and when
     */
    public record Decision(
            Outcome outcome,
            String reasons,
            boolean against,
            Optional<String> continuityReason,
            Continuity continuity,
            Act act) {}

    /** Whether one of these stands behind what was prepared or submitted. */
    public boolean isBy(Hand hand, List<Evidence> evidence) {
        return hand.sharesAnybodyWith(prepared.by())
                || submitted.filter(act -> hand.sharesAnybodyWith(act.by())).isPresent()
                || evidence.stream().anyMatch(one -> hand.sharesAnybodyWith(one.by()));
    }
}
