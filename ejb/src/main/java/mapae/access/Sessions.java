package mapae.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mapae.access.model.SignInSession;
import mapae.access.model.SignInSessions;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Refusal;

/**
 * Keeps who is signed in where. A session ends by sign-out, after 30 minutes without a request, and 12 hours after it
 * began; the account is read with it at each request, so that a disabled account is out at once.
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
public class Sessions {

    /** A working day, well within the 24 hours after which NIST SP 800-63B-4 wants to see the password again. */
    private static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int LONGEST_ADDRESS = 45;
    private static final int LONGEST_BROWSER = 200;
    private static final int MOST = 100;
    private static final long NONE = 0;

    @Inject
    private SignInSessions sessions;

    @Inject
    private Authority authority;

    @Inject
    private CallerMemory memory;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Clock clock;

    /**
     * Begins a session of somebody who has just proved who they are.
     *
     * @param providedRoles roles that the provider gave; empty where the account's own hold
     * @return its key
     */
    @PermitAll
    public long open(Caller caller, String address, String browser, Optional<Set<String>> providedRoles) {
        Instant now = clock.instant();
        SignInSession session = new SignInSession(
                caller.account(),
                now,
                now.plus(LONGEST),
                cut(address, LONGEST_ADDRESS),
                cut(browser, LONGEST_BROWSER),
                caller.byDrawnPassword(),
                providedRoles);
        sessions.add(session, caller.account(), now.minus(KEPT));
        return session.id();
    }

    /** The caller whose session this is, remembered for the rest of the request; empty if it is over. */
    @PermitAll
    public Optional<Caller> recall(long id) {
        Instant now = clock.instant();
        Optional<SignInSessions.Found> found = sessions.live(id, now, now.minus(IDLE));
        found.filter(live -> live.session().lastSeenAt().isBefore(now.minus(NOTED_EVERY)))
                .ifPresent(live -> sessions.seen(id, now));
        return found.map(this::callerOf).flatMap(caller -> memory.of(caller.username(), () -> Optional.of(caller)));
    }

    private Caller callerOf(SignInSessions.Found found) {
        boolean drawn = found.session().isByDrawnPassword()
                && found.account().passwordDrawnAt().isPresent();
        return authority
                .callerOf(found.account(), found.session().providedRoles())
                .by(drawn);
    }

    /** The caller's live sessions, the latest first; at most 100. */
    public List<SessionView> ofCaller() {
        Instant now = clock.instant();
        return sessions.liveOf(currentCaller.get().account(), now, now.minus(IDLE), MOST).stream()
                .map(session -> new SessionView(
                        session.id(),
                        session.openedAt(),
                        session.lastSeenAt(),
                        session.expiresAt(),
                        session.address(),
                        session.browser()))
                .toList();
    }

    /**
     * Ends one of the caller's sessions; whoever holds no role may leave, too.
     *
     * @throws Refusal {@code session.unknown} if there is none of that key, or it ended before
     */
    @PermitAll
    public void end(long id) {
        if (sessions.end(id, currentCaller.get().account(), clock.instant()) == 0) {
            throw Refusal.notFound("session.unknown");
        }
    }

    /** Ends all of the caller's sessions. */
    public void endAll() {
        sessions.endAll(currentCaller.get().account(), NONE, clock.instant());
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
