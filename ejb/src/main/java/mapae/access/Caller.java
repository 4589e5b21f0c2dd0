package mapae.access;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mapae.audit.Actor;
import mapae.shared.AccountId;
import mapae.shared.OrganisationId;

/**
 * The person on whose behalf a request runs.
 *
 * @param account the account
 * @param username sign-in name
 * @param displayName name as shown
 * @param organisation the organisation for which the roles are held
 * @param roles names out of {@link Roles}
 */
public record Caller(
        AccountId account, String username, String displayName, OrganisationId organisation, Set<String> roles) {

    /** Whether the caller holds the role. */
    public boolean is(String role) {
        return roles.contains(role);
    }

    /** As the audit trail names them. */
    public Actor actor() {
        return new Actor(username, displayName, String.join(" ", new TreeSet<>(roles)), Optional.empty());
    }
}
