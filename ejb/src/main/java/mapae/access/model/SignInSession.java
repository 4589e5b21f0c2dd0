package mapae.access.model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mapae.shared.AccountId;

/** Somebody signed in at one browser. What changes of it is changed by statements of {@link SignInSessions}. */
@Entity
public class SignInSession {

    private static final String COMMA = ",";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long accountId;
    private Instant openedAt;
    private Instant lastSeenAt;
    private Instant expiresAt;
    private Instant endedAt;
    private String address;
    private String browser;
    private boolean byDrawnPassword;
    private String roles;

    protected SignInSession() {}

    /**
     * A session that begins.
     *
     * @param byDrawnPassword whether it is opened with a password that was drawn for its owner
     * @param providedRoles roles that the provider gave; empty where the account's own hold
     */
    public SignInSession(
            AccountId account,
            Instant at,
            Instant expires,
            String address,
            String browser,
            boolean byDrawnPassword,
            Optional<Set<String>> providedRoles) {
        this.accountId = account.value();
        this.openedAt = at;
        this.lastSeenAt = at;
        this.expiresAt = expires;
        this.address = address;
        this.browser = browser;
        this.byDrawnPassword = byDrawnPassword;
        this.roles = providedRoles
                .map(given -> String.join(COMMA, new TreeSet<>(given)))
                .orElse(null);
    }

    /** Key. */
    public long id() {
        return id;
    }

    /** When it began. */
    public Instant openedAt() {
        return openedAt;
    }

    /** When it was last used, to the minute. */
    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    /** When it ends, however busy it is. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** From where in the network it was opened. */
    public String address() {
        return address;
    }

    /** How the browser names itself. */
    public String browser() {
        return browser;
    }

    /** Whether it was opened with a password that was drawn for its owner. */
    public boolean isByDrawnPassword() {
        return byDrawnPassword;
    }

    /** Roles that the provider gave; empty where the account's own hold. */
    public Optional<Set<String>> providedRoles() {
        return Optional.ofNullable(roles)
                .map(text -> Arrays.stream(text.split(COMMA))
                        .filter(role -> !role.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
