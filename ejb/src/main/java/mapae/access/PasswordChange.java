package mapae.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import mapae.access.domain.PasswordRules;
import mapae.access.model.Accounts;
import mapae.access.model.SignInSessions;
import mapae.audit.AuditTrail;
import mapae.shared.Refusal;

/**
 * Lets the caller choose another password. Whoever is signed in may, with or without a role: a first password must be
 * replaced by its owner even if nobody has given them a role yet.
 */
@Stateless
@PermitAll
public class PasswordChange {

    private static final PasswordRules RULES = new PasswordRules(CommonPasswords.all());

    @Inject
    private SignIn signIn;

    @Inject
    private Accounts accounts;

    @Inject
    private SignInSessions sessions;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Changes the password, and ends all sessions of the account but one. Tokens go on: each is revoked by itself.
     *
     * @param session the session to spare
     * @param address from where in the network the change is asked for
     * @throws Refusal {@code password.wrong} if the present one is another, {@code sign-in.too-often},
     *     {@code sign-in.first-password-over}, {@code password.unchanged}, or those of {@link PasswordRules#require}
     */
    public void change(String present, String next, long session, String address) {
        Caller caller = currentCaller.get();
        if (signIn.verify(caller.username(), present.toCharArray(), address).isEmpty()) {
            throw Refusal.rule("password.wrong");
        }
        RULES.require(next, caller.username());
        if (PasswordRules.normal(next).equals(PasswordRules.normal(present))) {
            throw Refusal.rule("password.unchanged");
        }
        trail.append(new SignInAudited("access.password", Optional.empty()), caller.actor());
        accounts.changePassword(caller.account(), Passwords.hash(next.toCharArray()));
        sessions.endAll(caller.account(), session, clock.instant());
    }
}
