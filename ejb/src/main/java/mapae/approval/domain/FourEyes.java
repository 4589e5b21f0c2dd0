package mapae.approval.domain;

import mapae.shared.AccountId;
import mapae.shared.Refusal;

/** Nobody decides on what they proposed. */
public final class FourEyes {

    private FourEyes() {}

    /** Whether this account may decide on what that one proposed. */
    public static boolean mayDecide(AccountId decider, AccountId proposer) {
        return !decider.equals(proposer);
    }

    /**
     * Refuses a decision on one's own proposal.
     *
     * @throws Refusal {@code approval.own-proposal}
     */
    public static void require(AccountId decider, AccountId proposer) {
        if (!mayDecide(decider, proposer)) {
            throw Refusal.forbidden("approval.own-proposal");
        }
    }
}
