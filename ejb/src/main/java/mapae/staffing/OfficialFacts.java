package mapae.staffing;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.Bilingual;
import mapae.shared.OrganisationId;

/**
 * What an import says of an official.
 *
 * @param staffNumber staff number; new ones are added
 * @param name name in both languages
 * @param organisation where the official serves
 * @param grade 1 (highest) to 9
 * @param joinedOn first day of service
 * @param leftOn last day of service, if over
 */
public record OfficialFacts(
        String staffNumber,
        Bilingual name,
        OrganisationId organisation,
        int grade,
        LocalDate joinedOn,
        Optional<LocalDate> leftOn) {}
