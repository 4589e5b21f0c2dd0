package mapae.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import mapae.shared.AccountId;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;

/** Somebody who may sign in. */
@Entity
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String username;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_drawn_at")
    private Instant passwordDrawnAt;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "organisation_id")
    private long organisationId;

    private boolean enabled;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected Account() {}

    /** A new account that may sign in, once it has something to sign in with. */
    public Account(String username, String displayName, OrganisationId organisation, Instant at) {
        this.username = username;
        this.displayName = displayName;
        this.organisationId = organisation.value();
        this.enabled = true;
        this.createdAt = at;
    }

    /** The account's identifier. */
    public AccountId id() {
        return new AccountId(id);
    }

    /** Sign-in name. */
    public String username() {
        return username;
    }

    /** Name as shown. */
    public String displayName() {
        return displayName;
    }

    /** The organisation to which it belongs. */
    public OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    /** Whether it may sign in. */
    public boolean isEnabled() {
        return enabled;
    }

    /**
     * Lets it in or shuts it out.
     *
     * @param seen the version that the decision is based on
     * @throws Refusal {@code request.conflict} if it changed since
     */
    public void enable(boolean let, int seen) {
        requireUnchanged(seen);
        enabled = let;
    }

    /**
     * Gives it a password that its owner must replace.
     *
     * @param hash its Argon2id hash
     * @param seen the version that the decision is based on
     * @throws Refusal {@code request.conflict} if it changed since
     */
    public void drawPassword(String hash, Instant at, int seen) {
        requireUnchanged(seen);
        passwordHash = hash;
        passwordDrawnAt = at;
    }

    private void requireUnchanged(int seen) {
        if (seen != version) {
            throw Refusal.conflict("request.conflict");
        }
    }

    /** For changes. */
    public int version() {
        return version;
    }

    /** Argon2id hash with its parameters and salt; empty until a password is drawn. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** When its password was drawn; empty where its owner has chosen one since, or has none. */
    public Optional<Instant> passwordDrawnAt() {
        return Optional.ofNullable(passwordDrawnAt);
    }
}
