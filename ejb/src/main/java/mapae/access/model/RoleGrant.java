package mapae.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.AccountId;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;

/** A role given to an account for an organisation, from a day to a day. */
@Entity
@Table(name = "role_grant")
public class RoleGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    private String role;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Version
    private int version;

    protected RoleGrant() {}

    /** A new one. */
    public RoleGrant(
            AccountId account, String role, OrganisationId organisation, LocalDate from, Optional<LocalDate> to) {
        if (to.filter(last -> last.isBefore(from)).isPresent()) {
            throw Refusal.invalid("access.days-reversed");
        }
        this.accountId = account.value();
        this.role = role;
        this.organisationId = organisation.value();
        this.validFrom = from;
        this.validTo = to.orElse(null);
    }

    /**
     * Ends it.
     *
     * @param last its last day
     * @throws Refusal {@code access.already-ended}, {@code access.days-reversed}
     */
    public void end(LocalDate last) {
        if (validTo != null && validTo.isBefore(last)) {
            throw Refusal.conflict("access.already-ended");
        }
        if (last.isBefore(validFrom)) {
            throw Refusal.invalid("access.days-reversed");
        }
        validTo = last;
    }

    /** Key. */
    public long id() {
        return id;
    }

    /** Who holds it. */
    public AccountId account() {
        return new AccountId(accountId);
    }

    /** Name of the role. */
    public String role() {
        return role;
    }

    /** The organisation for which it is held. */
    public OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    /** First day. */
    public LocalDate from() {
        return validFrom;
    }

    /** Last day, if it has one. */
    public Optional<LocalDate> to() {
        return Optional.ofNullable(validTo);
    }

    /** Whether it holds on that day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
