package mapae.access;

import java.util.List;
import mapae.shared.OrganisationId;

/**
 * An account as its administrators see it.
 *
 * @param id key
 * @param username sign-in name
 * @param displayName name as shown
 * @param organisation the organisation to which it belongs
 * @param enabled whether it may sign in
 * @param grants its roles, the newest first, ended ones too
 * @param version for changes
 */
public record AccountView(
        long id,
        String username,
        String displayName,
        OrganisationId organisation,
        boolean enabled,
        List<GrantView> grants,
        int version) {}
