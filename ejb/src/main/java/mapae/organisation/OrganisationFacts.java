package mapae.organisation;

import java.time.LocalDate;
import java.util.Optional;
import mapae.organisation.domain.OrganisationKind;
import mapae.shared.Bilingual;

/**
 * What an import says of an organisation. What is empty here was not said.
 *
 * @param code code; new codes are added
 * @param name name in both languages
 * @param kind what it is
 * @param parent code of the organisation above it
 * @param validFrom first day
 * @param validTo last day, if it has ceased
 */
public record OrganisationFacts(
        String code,
        Bilingual name,
        OrganisationKind kind,
        Optional<String> parent,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {}
