package mapae.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import mapae.access.model.Account;
import mapae.access.model.Accounts;

/** Lets somebody in: a known, enabled account and its password. */
@Stateless
@PermitAll
public class SignIn {

    @Inject
    private Accounts accounts;

    @Inject
    private Authority authority;

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
        return new Caller(
                account.id(),
                account.username(),
                account.displayName(),
                account.organisation(),
                authority.on(LocalDate.now(clock), account.id()));
    }
}
