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

    /** Argon2id hash with its parameters and salt. */
    public String passwordHash() {
        return passwordHash;
    }
}
