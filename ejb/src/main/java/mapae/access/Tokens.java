package mapae.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import mapae.access.domain.TokenScope;
import mapae.access.model.AccessToken;
import mapae.access.model.AccessTokens;
import mapae.audit.AuditTrail;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.AccountId;
import mapae.shared.Refusal;

/**
 * Tokens that programs sign in with, in the name of whoever made them. A token is 256 random bits: nobody finds it by
 * trying, so that a plain hash of it is safe to keep, and it needs no throttle.
 */
@Stateless
@Does(Operation.KEEP_OWN_ACCOUNT)
@RolesAllowed({
    Roles.PLANNER,
    Roles.PROJECT_MANAGER,
    Roles.FINANCE_OFFICER,
    Roles.HR_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class Tokens {

    /** What every token begins with, so that one left in a file can be found by searching. */
    public static final String PREFIX = "mapae_";

    /** How long a token may be good for, in days. */
    public static final List<Integer> LIFETIMES = List.of(7, 30, 90, 365);

    private static final int BYTES = 32;
    private static final int LONGEST_NAME = 80;
    private static final int MOST = 50;
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private AccessTokens tokens;

    @Inject
    private Authority authority;

    @Inject
    private CallerMemory memory;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Clock clock;

    /**
     * A token that was just made.
     *
     * @param view what is kept of it
     * @param secret the token itself, for this one time
     */
    public record Made(TokenView view, String secret) {}

    /**
     * Whose token was shown, and what it is good for.
     *
     * @param caller its owner
     * @param scope what it is good for
     */
    public record Admitted(Caller caller, TokenScope scope) {}

    /**
     * Makes a token for the caller.
     *
     * @param days how long it is good for, out of {@link #LIFETIMES}
     * @throws Refusal {@code token.name-missing}, {@code token.name-too-long}, {@code token.lifetime-unknown} or
     *     {@code token.too-many}
     */
    public Made make(String name, TokenScope scope, int days) {
        if (name == null || name.isBlank()) {
            throw Refusal.invalid("token.name-missing");
        }
        if (name.strip().length() > LONGEST_NAME) {
            throw Refusal.invalid("token.name-too-long", LONGEST_NAME);
        }
        if (!LIFETIMES.contains(days)) {
            throw Refusal.invalid("token.lifetime-unknown", LIFETIMES);
        }
        Instant now = clock.instant();
        AccountId owner = currentCaller.get().account();
        if (tokens.liveOf(owner, now).size() >= MOST) {
            throw Refusal.rule("token.too-many", MOST);
        }
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        AccessToken token =
                new AccessToken(owner, name.strip(), hash(secret), scope, now, now.plus(Duration.ofDays(days)));
        tokens.add(token);
        trail.append(
                new SignInAudited("access.token", Optional.empty()),
                currentCaller.get().actor());
        return new Made(view(token), secret);
    }

    /** The caller's live tokens, the latest first. */
    public List<TokenView> ofCaller() {
        return tokens.liveOf(currentCaller.get().account(), clock.instant()).stream()
                .map(Tokens::view)
                .toList();
    }

    /**
     * Makes one of the caller's tokens worthless, at once.
     *
     * @throws Refusal {@code token.unknown} if there is none of that key, or it is over
     */
    public void revoke(long id) {
        if (tokens.revoke(id, currentCaller.get().account(), clock.instant()) == 0) {
            throw Refusal.notFound("token.unknown");
        }
        trail.append(
                new SignInAudited("access.token-revoked", Optional.empty()),
                currentCaller.get().actor());
    }

    /** Whose token that is, remembered for the rest of the request; empty if it is none, or over. */
    @PermitAll
    public Optional<Admitted> recall(String secret) {
        Instant now = clock.instant();
        Optional<AccessTokens.Found> found = tokens.live(hash(secret), now);
        found.filter(live -> live.token()
                        .lastUsedAt()
                        .map(used -> used.isBefore(now.minus(NOTED_EVERY)))
                        .orElse(true))
                .ifPresent(live -> tokens.used(live.token().id(), now));
        return found.flatMap(live -> {
            Caller owner = authority.callerOf(live.account(), Optional.empty());
            return memory.of(owner.username(), () -> Optional.of(owner))
                    .map(caller -> new Admitted(caller, live.token().scope()));
        });
    }

    private static TokenView view(AccessToken token) {
        return new TokenView(
                token.id(), token.name(), token.scope(), token.createdAt(), token.expiresAt(), token.lastUsedAt());
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
