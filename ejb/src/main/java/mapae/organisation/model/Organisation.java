package mapae.organisation.model;

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
import mapae.organisation.domain.OrganisationKind;
import mapae.shared.Bilingual;
import mapae.shared.OrganisationId;

/** A ministry, local government or institution. */
@Entity
public class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    @Column(name = "name_ko")
    private String nameKo;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @Column(name = "parent_id")
    private Long parentId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Version
    private int version;

    protected Organisation() {}

    /** The organisation's identifier. */
    public OrganisationId id() {
        return new OrganisationId(id);
    }

    /** Short code, unique for ever. */
    public String code() {
        return code;
    }

    /** Name in both languages. */
    public Bilingual name() {
        return new Bilingual(nameKo, nameEn);
    }

    /** What it is. */
    public OrganisationKind kind() {
        return kind;
    }

    /** The organisation above it, if any. */
    public Optional<OrganisationId> parent() {
        return Optional.ofNullable(parentId).map(OrganisationId::new);
    }

    /** First day. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** Last day, if it has ceased. */
    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }
}
