package mapae.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
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
        if (seen != version) {
            throw Refusal.conflict("request.conflict");
        }
        enabled = let;
    }

    /** For changes. */
    public int version() {
        return version;
    }

    /** Argon2id hash with its parameters and salt. */
    public String passwordHash() {
        return passwordHash;
    }
}
