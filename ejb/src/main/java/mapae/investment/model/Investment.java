package mapae.investment.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import mapae.investment.domain.InvestmentKind;
import mapae.investment.domain.Stage;
import mapae.shared.Bilingual;
import mapae.shared.InvestmentId;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;
import mapae.shared.Won;

/**
 * Something that government invests in: proposed, approved, delivered, in operation, and at some day stopped or closed.
 */
@Entity
public class Investment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String titleKo;
    private String titleEn;
    private String summary;

    @Enumerated(EnumType.STRING)
    private InvestmentKind kind;

    private String category;
    private long ownerId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String currency;
    private LocalDate startsOn;
    private LocalDate plannedFinish;
    private Long budgetAtCompletion;
    private int baselineVersion;
    private boolean gated;

    @Version
    private int version;

    protected Investment() {}

    /**
     * Moves on to another stage.
     *
     * @param seen the version that the decision was based on
     * @throws Refusal {@code request.conflict} if somebody changed it since; {@code investment.stage-order} if the life
     *     cycle has no such step
     */
    public void moveTo(Stage next, int seen) {
        if (seen != version) {
            throw Refusal.conflict("request.conflict");
        }
        if (!stage.mayBecome(next)) {
            throw Refusal.rule("investment.stage-order", stage, next);
        }
        stage = next;
    }

    /** From now on its gates bring it into its stages, and no hand. */
    public void leaveToGates() {
        gated = true;
    }

    /**
     * Moves on to the stage behind a gate that it passed, through those before it. Where it is there already, or further, it
     * stays.
     *
     * @return whether it moved
     * @throws Refusal {@code investment.stage-order} if it has ended
     */
    public boolean passTo(Stage behind) {
        if (stage.isOver()) {
            throw Refusal.rule("investment.stage-order", stage, behind);
        }
        boolean moves = stage.isBefore(behind);
        stage = moves ? behind : stage;
        return moves;
    }

    /** Whether its gates bring it into its stages. */
    public boolean isGated() {
        return gated;
    }

    /** Identifier. */
    public InvestmentId id() {
        return new InvestmentId(id);
    }

    /** Code, unique for ever. */
    public String code() {
        return code;
    }

    /** Title in both languages. */
    public Bilingual title() {
        return new Bilingual(titleKo, titleEn);
    }

    /** What it is for. */
    public Optional<String> summary() {
        return Optional.ofNullable(summary);
    }

    /** What is invested in. */
    public InvestmentKind kind() {
        return kind;
    }

    /** Field of government it belongs to. */
    public Optional<String> category() {
        return Optional.ofNullable(category);
    }

    /** The organisation that answers for it. */
    public OrganisationId owner() {
        return new OrganisationId(ownerId);
    }

    /** Where it stands. */
    public Stage stage() {
        return stage;
    }

    /** ISO code of the currency of all its amounts. */
    public String currency() {
        return currency;
    }

    /** First day, if known. */
    public Optional<LocalDate> startsOn() {
        return Optional.ofNullable(startsOn);
    }

    /** Last day of the baseline, if known. */
    public Optional<LocalDate> plannedFinish() {
        return Optional.ofNullable(plannedFinish);
    }

    /** Budget at completion of the current baseline, if there is one. */
    public Optional<Won> budgetAtCompletion() {
        return Optional.ofNullable(budgetAtCompletion).map(Won::of);
    }

    /** Number of the current baseline, from 1. */
    public int baselineVersion() {
        return baselineVersion;
    }

    /** For the next change. */
    public int version() {
        return version;
    }
}
