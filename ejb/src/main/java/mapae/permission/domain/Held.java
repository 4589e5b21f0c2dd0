package mapae.permission.domain;

import java.util.Optional;
import java.util.Set;
import mapae.shared.AccountId;
import mapae.shared.OrganisationId;

/**
 * A role that somebody holds today.
 *
 * @param role one of {@link Roles}
 * @param organisations the organisation for which it is held, and all below it
 * @param onBehalfOf whose role it is, if it is lent
 */
public record Held(String role, Set<OrganisationId> organisations, Optional<AccountId> onBehalfOf) {

    public Held {
        organisations = Set.copyOf(organisations);
    }

    /** Whether it allows this for what belongs to that organisation. */
    public boolean allows(Operation operation, OrganisationId owner) {
        return Permissions.reach(operation, role)
                .filter(reach -> reach == Permissions.Reach.ALL || organisations.contains(owner))
                .isPresent();
    }

    /** Whether it allows this for every organisation. */
    public boolean allowsEverywhere(Operation operation) {
        return Permissions.reach(operation, role)
                .filter(Permissions.Reach.ALL::equals)
                .isPresent();
    }
}
