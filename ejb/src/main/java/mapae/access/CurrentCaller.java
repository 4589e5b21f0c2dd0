package mapae.access;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import mapae.audit.Actor;
import mapae.permission.domain.Held;
import mapae.permission.domain.Operation;
import mapae.shared.Hand;
import mapae.shared.OrganisationId;
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

    @Inject
    private AccountNames names;

    /**
     * The caller.
     *
     * @throws Refusal {@code access.not-signed-in} if nobody is signed in, or the account was disabled meanwhile
     */
    public Caller get() {
        return find().orElseThrow(() -> Refusal.forbidden("access.not-signed-in"));
    }

    /**
     * The caller as the audit trail names them: in which role, and in whose place.
     *
     * @param operation what they do
     * @param owner to whom it belongs
     * @param hand whose role they use
     */
    public Actor actor(Operation operation, OrganisationId owner, Hand hand) {
        Caller caller = get();
        String role = caller.held().stream()
                .filter(one -> one.onBehalfOf().equals(hand.onBehalfOf()) && one.allows(operation, owner))
                .map(Held::role)
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("access.forbidden"));
        return new Actor(
                caller.username(), caller.displayName(), role, hand.onBehalfOf().flatMap(names::username));
    }

    /** The same, by the first of the caller's ways to do it. */
    public Actor actor(Operation operation, OrganisationId owner) {
        return actor(operation, owner, get().hands(operation, owner).get(0));
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
