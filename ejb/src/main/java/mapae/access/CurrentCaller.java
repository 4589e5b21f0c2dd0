package mapae.access;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import mapae.shared.Refusal;

/** Tells every service who calls it. The account is read once per request. */
@Stateless
@PermitAll
public class CurrentCaller {

    private static final String NOBODY = "anonymous";

    @Resource
    private SessionContext session;

    @Inject
    private SignIn signIn;

    /**
     * The caller.
     *
     * @throws Refusal {@code access.not-signed-in} if nobody is signed in, or the account was disabled meanwhile
     */
    public Caller get() {
        return find().orElseThrow(() -> Refusal.forbidden("access.not-signed-in"));
    }

    /** The caller, or nobody. */
    public Optional<Caller> find() {
        String username = session.getCallerPrincipal().getName();
        if (username == null || NOBODY.equals(username)) {
            return Optional.empty();
        }
        return signIn.recall(username);
    }
}
