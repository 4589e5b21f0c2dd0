package mapae.access;

import java.util.Map;
import java.util.Optional;
import mapae.access.model.RoleGrant;
import mapae.access.model.RoleLoan;
import mapae.audit.Audited;
import mapae.audit.Told;

/**
 * A role was given, ended, lent or taken back, or an account was let in or shut out.
 *
 * @param kind {@code access.give}, {@code access.end}, {@code access.lend}, {@code access.take-back}, {@code access.enable}
 *     or {@code access.disable}
 * @param person sign-in name of whom it concerns
 * @param after what holds now
 * @param reason why, if somebody said so
 */
record RoleAudited(String kind, Optional<String> person, Map<String, String> after, Optional<String> reason)
        implements Audited {

    static RoleAudited given(RoleGrant grant, String username) {
        return ofGrant("access.give", grant, username);
    }

    static RoleAudited ended(RoleGrant grant, String username) {
        return ofGrant("access.end", grant, username);
    }

    private static RoleAudited ofGrant(String kind, RoleGrant grant, String username) {
        Map<String, String> said = new Told()
                .with("role", grant.role())
                .with("organisationKey", grant.organisation().value())
                .with("from", grant.from())
                .with("to", grant.to())
                .values();
        return new RoleAudited(kind, Optional.of(username), said, Optional.empty());
    }

    static RoleAudited lent(RoleLoan loan, RoleGrant grant, String username) {
        return ofLoan("access.lend", loan, grant, username, Optional.of(loan.reason()));
    }

    static RoleAudited takenBack(RoleLoan loan, RoleGrant grant, String username) {
        return ofLoan("access.take-back", loan, grant, username, Optional.empty());
    }

    private static RoleAudited ofLoan(
            String kind, RoleLoan loan, RoleGrant grant, String username, Optional<String> reason) {
        Map<String, String> said = new Told()
                .with("role", grant.role())
                .with("from", loan.from())
                .with("to", loan.to())
                .values();
        return new RoleAudited(kind, Optional.of(username), said, reason);
    }

    static RoleAudited enabled(boolean enabled, String username) {
        return new RoleAudited(
                enabled ? "access.enable" : "access.disable", Optional.of(username), Map.of(), Optional.empty());
    }
}
