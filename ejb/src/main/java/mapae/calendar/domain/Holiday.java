package mapae.calendar.domain;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.Bilingual;

/**
 * A public holiday.
 *
 * @param day the day; two holidays on one day are one row with both names
 * @param name what it is called
 * @param kind why it is one
 * @param legalBasis where it is written
 * @param certainty how sure we are of it: LAW, SECONDARY or FIELD
 * @param source where it was read
 * @param note what else is to be said
 * @param announcedBy sign-in name of who added it later; empty if it came with the system
 */
public record Holiday(
        LocalDate day,
        Bilingual name,
        HolidayKind kind,
        Bilingual legalBasis,
        String certainty,
        Bilingual source,
        Optional<Bilingual> note,
        Optional<String> announcedBy) {}
