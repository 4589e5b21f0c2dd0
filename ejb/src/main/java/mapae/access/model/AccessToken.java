package mapae.access.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import mapae.access.domain.TokenScope;
import mapae.shared.AccountId;

/** A token that a program signs in with. What changes of it is changed by statements of {@link AccessTokens}. */
@Entity
public class AccessToken {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long accountId;
    private String name;
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private TokenScope scope;

    private Instant createdAt;
    private Instant expiresAt;
    private Instant lastUsedAt;
    private Instant revokedAt;

    protected AccessToken() {}

    /**
     * A new token.
     *
     * @param hash SHA-256 of the token, hexadecimal; the token itself is kept nowhere
     */
    public AccessToken(AccountId account, String name, String hash, TokenScope scope, Instant at, Instant expires) {
        this.accountId = account.value();
        this.name = name;
        this.tokenHash = hash;
        this.scope = scope;
        this.createdAt = at;
        this.expiresAt = expires;
    }

    /** Key. */
    public long id() {
        return id;
    }

    /** What its owner calls it. */
    public String name() {
        return name;
    }

    /** What it is good for. */
    public TokenScope scope() {
        return scope;
    }

    /** When it was made. */
    public Instant createdAt() {
        return createdAt;
    }

    /** Until when it is good. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** When it was last used, to the minute. */
    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }
}
