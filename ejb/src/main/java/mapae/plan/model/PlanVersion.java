package mapae.plan.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mapae.plan.domain.PlanState;
import mapae.plan.domain.PlanTerm;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;

/** A version of an organisation's medium-term plan: written as a draft, handed in once. */
@Entity
public class PlanVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long organisationId;
    private short firstYear;
    private short years;
    private int number;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private Long begunFromId;
    private LocalDate dueOn;
    private Instant begunAt;
    private String begunBy;
    private Instant editedAt;
    private String editedBy;
    private LocalDate handedInOn;
    private Instant handedInAt;
    private String handedInBy;

    @Version
    private int version;

    protected PlanVersion() {}

    /**
     * A new draft.
     *
     * @param number the next one of its organisation and first year
     * @param begunFrom key of the version from which it takes its lines
     * @param due the day by which it is handed in
     */
    public PlanVersion(
            OrganisationId organisation,
            PlanTerm term,
            int number,
            Optional<Long> begunFrom,
            LocalDate due,
            String by,
            Instant at) {
        this.organisationId = organisation.value();
        this.firstYear = (short) term.first().value();
        this.years = (short) term.years();
        this.number = number;
        this.state = PlanState.DRAFT;
        this.begunFromId = begunFrom.orElse(null);
        this.dueOn = due;
        this.begunAt = at;
        this.begunBy = by;
        this.editedAt = at;
        this.editedBy = by;
    }

    /**
     * Notes that its lines are being changed.
     *
     * @param seen the version that the change is based on
     * @throws Refusal {@code plan.handed-in}, or {@code request.conflict} if it changed since
     */
    public void edit(int seen, String by, Instant at) {
        requireDraft(seen);
        this.editedAt = at;
        this.editedBy = by;
    }

    /**
     * Hands it in; late or not.
     *
     * @param seen the version that is handed in
     * @param day the day in Korea
     * @throws Refusal {@code plan.handed-in}, or {@code request.conflict} if it changed since
     */
    public void handIn(int seen, String by, Instant at, LocalDate day) {
        requireDraft(seen);
        this.state = PlanState.HANDED_IN;
        this.handedInBy = by;
        this.handedInAt = at;
        this.handedInOn = day;
    }

    private void requireDraft(int seen) {
        if (state != PlanState.DRAFT) {
            throw Refusal.conflict("plan.handed-in");
        }
        if (seen != version) {
            throw Refusal.conflict("request.conflict");
        }
    }

    /** Key. */
    public long id() {
        return id;
    }

    /** Whose plan it is. */
    public OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    /** Its years. */
    public PlanTerm term() {
        return new PlanTerm(FiscalYear.of(firstYear), years);
    }
}
