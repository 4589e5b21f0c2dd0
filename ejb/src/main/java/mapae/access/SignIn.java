package mapae.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import mapae.access.model.Account;
import mapae.access.model.Accounts;
import mapae.shared.Refusal;

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
    private Throttle throttle;

    @Inject
    private FirstPasswords firstPasswords;

    /**
     * The caller whose name and password these are; empty, without a reason, if they are not.
     *
     * <p>Without a transaction: hashing takes its time, and no connection should be held for it.
     *
     * @param address from where in the network the attempt comes
     * @throws Refusal {@code sign-in.too-often} if too many failed before; {@code sign-in.first-password-over} if the
     *     password is right, but was drawn and not replaced in time
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<Caller> verify(String username, char[] password, String address) {
        throttle.admit(username, address);
        Optional<Account> account = accounts.enabled(username);
        boolean right = account.flatMap(Account::passwordHash)
                .map(hash -> Passwords.matches(password, hash))
                .orElseGet(() -> Passwords.refuseUnknown(password));
        if (right) {
            throttle.succeeded(username);
        } else {
            throttle.failed(username, address);
        }
        if (right && account.filter(firstPasswords::isOver).isPresent()) {
            throw Refusal.forbidden("sign-in.first-password-over");
        }
        return right ? memory.of(username, () -> account.map(this::byPassword)) : Optional.empty();
    }

    private Caller byPassword(Account account) {
        return authority
                .callerOf(account, Optional.empty())
                .by(account.passwordDrawnAt().isPresent());
    }

    /**
     * The caller of that name, who proved it earlier in the session; empty if the account is gone or disabled.
     * Remembered for the rest of the request.
     */
    public Optional<Caller> recall(String username) {
        return memory.of(
                username,
                () -> accounts.enabled(username).map(account -> authority.callerOf(account, Optional.empty())));
    }

    /**
     * The same, for somebody whom a provider vouches for.
     *
     * @param providedRoles roles that the provider gave; empty where the account's own hold
     */
    public Optional<Caller> recall(String username, Optional<Set<String>> providedRoles) {
        return memory.of(
                username, () -> accounts.enabled(username).map(account -> authority.callerOf(account, providedRoles)));
    }
}
