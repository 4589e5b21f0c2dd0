package mapae.fund.domain;

import java.util.Set;
import mapae.shared.Hand;
import mapae.shared.OrganisationId;

/**
 * Somebody who assesses the applications of a call.
 *
 * @param by the account
 * @param username sign-in name
 * @param name as shown
 * @param home the organisation that the account belongs to, and all below it
 */
public record Assessor(Hand by, String username, String name, Set<OrganisationId> home) {

    public Assessor {
        home = Set.copyOf(home);
    }

    /** Whether an application is neither of the assessor's own organisation nor written by the assessor. */
    public boolean mayAssess(Application application) {
        return !home.contains(application.owner())
                && application.writers().stream().noneMatch(by::sharesAnybodyWith);
    }
}
