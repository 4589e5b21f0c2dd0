package mapae.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mapae.access.domain.PasswordState;
import mapae.shared.OrganisationId;

/**
 * An account as its administrators see it.
 *
 * @param id key
 * @param username sign-in name
 * @param displayName name as shown
 * @param organisation the organisation to which it belongs
 * @param enabled whether it may sign in
 * @param password what it has to sign in with
 * @param passwordGoodUntil until when a drawn password is good, or was
 * @param grants its roles, the newest first, ended ones too
 * @param version for changes
 */
public record AccountView(
        long id,
        String username,
        String displayName,
        OrganisationId organisation,
        boolean enabled,
        PasswordState password,
        Optional<Instant> passwordGoodUntil,
        List<GrantView> grants,
        int version) {}
