package mapae.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mapae.access.model.Account;
import mapae.access.model.Accounts;
import mapae.access.model.RoleGrants;
import mapae.permission.domain.Held;

/** Lets somebody in: a known, enabled account and its password. */
@Stateless
@PermitAll
public class SignIn {

    @Inject
    private Accounts accounts;

    @Inject
    private RoleGrants grants;

    @Inject
    private CallerMemory memory;

    @Inject
    private Clock clock;

    /**
     * The caller whose name and password these are; empty, without a reason, if they are not.
     *
     * <p>Without a transaction: hashing takes its time, and no connection should be held for it.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<Caller> verify(String username, char[] password) {
        Optional<Account> account = accounts.enabled(username);
        boolean right = account.map(known -> Passwords.matches(password, known.passwordHash()))
                .orElseGet(() -> Passwords.refuseUnknown(password));
        return right ? memory.of(username, () -> account.map(this::callerOf)) : Optional.empty();
    }

    /**
     * The caller of that name, who proved it earlier in the session; empty if the account is gone or disabled.
     * Remembered for the rest of the request.
     */
    public Optional<Caller> recall(String username) {
        return memory.of(username, () -> accounts.enabled(username).map(this::callerOf));
    }

    private Caller callerOf(Account account) {
        LocalDate today = LocalDate.now(clock);
        List<Held> held = grants.reaching(account.id()).stream()
                .flatMap(grant -> grant.held(account.id(), today).stream())
                .sorted(Comparator.comparing(one -> one.onBehalfOf().isPresent()))
                .toList();
        return new Caller(account.id(), account.username(), account.displayName(), account.organisation(), held);
    }
}
