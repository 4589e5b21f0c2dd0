package mapae.access;

import java.util.Set;
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

    /** The same person with other roles: those that a provider gave. */
    public Caller withRoles(Set<String> others) {
        return new Caller(account, username, displayName, organisation, others);
    }

    /** Whether the caller holds the role. */
    public boolean is(String role) {
        return roles.contains(role);
    }
}
