package mapae.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import mapae.audit.Actor;
import mapae.audit.AuditTrail;

/**
 * Puts on the trail who came in, who left and who was turned away. A request of the API brings its proof along and is no
 * sign-in; it leaves an entry if it is turned away.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInRecord {

    private static final int LONGEST_NAME = 60;

    @Inject
    private AuditTrail trail;

    /** Signed in. */
    public void entered(Caller caller) {
        trail.append(new SignInAudited("access.sign-in", Optional.empty()), caller.actor());
    }

    /** Signed out. */
    public void left(Caller caller) {
        trail.append(new SignInAudited("access.sign-out", Optional.empty()), caller.actor());
    }

    /** Turned away. What was typed as a name may be anything, a password included: it stands where it can be taken out. */
    public void refused(String typed) {
        String name = typed.length() > LONGEST_NAME ? typed.substring(0, LONGEST_NAME) : typed;
        trail.append(
                new SignInAudited("access.sign-in-refused", Optional.of(name).filter(text -> !text.isBlank())),
                Actor.NOBODY);
    }
}
