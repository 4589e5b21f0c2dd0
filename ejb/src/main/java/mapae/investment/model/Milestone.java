package mapae.investment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import mapae.investment.domain.MilestoneKind;
import mapae.shared.Bilingual;

/** A day that matters in the life of an investment: as once planned, as now expected, as reached. */
@Entity
public class Milestone {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long investmentId;
    private String code;
    private String nameKo;
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private MilestoneKind kind;

    @Column(name = "protected")
    private boolean guarded;

    private LocalDate baselineDate;
    private LocalDate forecastDate;
    private LocalDate reachedOn;

    @Version
    private int version;

    protected Milestone() {}

    /** Short code, unique within the investment. */
    public String code() {
        return code;
    }

    /** Name in both languages. */
    public Bilingual name() {
        return new Bilingual(nameKo, nameEn);
    }

    /** What it marks. */
    public MilestoneKind kind() {
        return kind;
    }

    /** Whether the investment's leader should stay until it is reached. */
    public boolean isProtected() {
        return guarded;
    }

    /** The day of the baseline. */
    public LocalDate baseline() {
        return baselineDate;
    }

    /** The day now expected, if somebody said so. */
    public Optional<LocalDate> forecast() {
        return Optional.ofNullable(forecastDate);
    }

    /** The day it was reached, if it was. */
    public Optional<LocalDate> reached() {
        return Optional.ofNullable(reachedOn);
    }
}
