package mapae.access;

import java.util.Map;
import java.util.Optional;
import mapae.audit.Audited;
import mapae.audit.Told;
import mapae.shared.OrganisationId;

/**
 * An account was opened, or a password was drawn for it. The password itself is told to nobody but whoever drew it.
 *
 * @param kind {@code access.open} or {@code access.draw-password}
 * @param person sign-in name of whom it concerns
 * @param before what held before
 * @param after what holds now
 */
record AccountAudited(String kind, Optional<String> person, Map<String, String> before, Map<String, String> after)
        implements Audited {

    static AccountAudited opened(String username, String displayName, OrganisationId organisation) {
        Map<String, String> said = new Told()
                .with("name", displayName)
                .with("organisationKey", organisation.value())
                .values();
        return new AccountAudited("access.open", Optional.of(username), Map.of(), said);
    }

    static AccountAudited passwordDrawn(AccountView before, AccountView after) {
        return new AccountAudited(
                "access.draw-password", Optional.of(after.username()), password(before), password(after));
    }

    private static Map<String, String> password(AccountView account) {
        return new Told()
                .with("password", account.password())
                .with("goodUntil", account.passwordGoodUntil())
                .values();
    }
}
