package mapae.shared;

import java.util.List;

/** Nobody decides on what they proposed: not themselves, not for somebody, and not through somebody. */
public final class FourEyes {

    private FourEyes() {}

    /** Whether this one may decide on what that one proposed. */
    public static boolean mayDecide(Hand decider, Hand proposer) {
        return !decider.sharesAnybodyWith(proposer);
    }

    /**
     * In which of several ways somebody decides on a proposal.
     *
     * @param ways the ways in which the decider may act at all, preferred ones first
     * @throws Refusal {@code approval.own-proposal} if each of them would be a decision on one's own proposal
     */
    public static Hand choose(List<Hand> ways, Hand proposer) {
        return ways.stream()
                .filter(way -> mayDecide(way, proposer))
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("approval.own-proposal"));
    }
}
