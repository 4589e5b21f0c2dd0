package mapae.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import mapae.access.domain.FirstPassword;
import mapae.access.domain.PasswordState;
import mapae.access.model.AccessTokens;
import mapae.access.model.Account;
import mapae.access.model.Accounts;
import mapae.access.model.SignInSessions;

/**
 * Draws passwords for others, and knows for how long they are good: as many hours as the environment variable
 * {@code MAPAE_FIRST_PASSWORD_HOURS} says, 72 where it says nothing.
 */
@ApplicationScoped
public class FirstPasswords {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long NO_SESSION = 0;

    private final Duration goodFor = Optional.ofNullable(System.getenv("MAPAE_FIRST_PASSWORD_HOURS"))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .map(text -> Duration.ofHours(Long.parseLong(text)))
            .orElse(FirstPassword.USUALLY);

    @Inject
    private Accounts accounts;

    @Inject
    private SignInSessions sessions;

    @Inject
    private AccessTokens tokens;

    @Inject
    private Clock clock;

    /**
     * Gives the account a new password. Whoever is signed in to it is out, programs too: who had the old one may not be
     * its owner.
     *
     * @return the password, which is kept nowhere
     * @throws mapae.shared.Refusal {@code request.conflict} if the account changed since
     */
    String drawFor(Account account, int seen) {
        Instant now = clock.instant();
        String password = FirstPassword.draw(RANDOM);
        account.drawPassword(Passwords.hash(password.toCharArray()), now, seen);
        accounts.flush();
        sessions.endAll(account.id(), NO_SESSION, now);
        tokens.revokeAll(account.id(), now);
        return password;
    }

    /** Until when the account's drawn password is good, or was; empty if it has none that was drawn. */
    Optional<Instant> goodUntil(Account account) {
        return drawn(account).map(FirstPassword::goodUntil);
    }

    /** Whether the account's password was drawn and opens nothing any more. */
    boolean isOver(Account account) {
        return drawn(account).filter(one -> one.isOver(clock.instant())).isPresent();
    }

    /** What the account has to sign in with. */
    PasswordState stateOf(Account account) {
        if (account.passwordHash().isEmpty()) {
            return PasswordState.NONE;
        }
        if (account.passwordDrawnAt().isEmpty()) {
            return PasswordState.SET;
        }
        return isOver(account) ? PasswordState.EXPIRED : PasswordState.DRAWN;
    }

    private Optional<FirstPassword> drawn(Account account) {
        return account.passwordDrawnAt().map(at -> new FirstPassword(at, goodFor));
    }
}
