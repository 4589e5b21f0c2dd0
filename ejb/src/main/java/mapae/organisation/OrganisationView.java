package mapae.organisation;

import java.time.LocalDate;
import java.util.Optional;
import mapae.organisation.domain.OrganisationKind;
import mapae.shared.Bilingual;
import mapae.shared.OrganisationId;

/**
 * An organisation as shown.
 *
 * @param id identifier
 * @param code short code
 * @param name name in both languages
 * @param kind what it is
 * @param parent the organisation above it
 * @param validFrom first day
 * @param validTo last day, if it has ceased
 */
public record OrganisationView(
        OrganisationId id,
        String code,
        Bilingual name,
        OrganisationKind kind,
        Optional<OrganisationId> parent,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {}
