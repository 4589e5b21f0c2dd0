package mapae.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.AccountId;
import mapae.shared.Refusal;

/** A role lent to somebody for a time, and why. */
@Entity
@Table(name = "role_loan")
public class RoleLoan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "grant_id")
    private long grantId;

    @Column(name = "delegate_id")
    private long delegateId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private String reason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Version
    private int version;

    protected RoleLoan() {}

    /** A new one. */
    public RoleLoan(long grant, AccountId delegate, LocalDate from, LocalDate to, String reason, Instant at) {
        if (to.isBefore(from)) {
            throw Refusal.invalid("access.days-reversed");
        }
        this.grantId = grant;
        this.delegateId = delegate.value();
        this.validFrom = from;
        this.validTo = to;
        this.reason = reason;
        this.createdAt = at;
    }

    /**
     * Takes it back, at once.
     *
     * @throws Refusal {@code access.already-ended}
     */
    public void revoke(Instant at) {
        if (revokedAt != null) {
            throw Refusal.conflict("access.already-ended");
        }
        revokedAt = at;
    }

    /** Key. */
    public long id() {
        return id;
    }

    /** The grant that is lent. */
    public long grant() {
        return grantId;
    }

    /** Who may act. */
    public AccountId delegate() {
        return new AccountId(delegateId);
    }

    /** First day. */
    public LocalDate from() {
        return validFrom;
    }

    /** Last day. */
    public LocalDate to() {
        return validTo;
    }

    /** Why. */
    public String reason() {
        return reason;
    }

    /** When it was taken back, if it was. */
    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }
}
