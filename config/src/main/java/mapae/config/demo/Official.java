package mapae.config.demo;

import java.time.LocalDate;

/**
 * A person in public service.
 *
 * @param grade 1 (highest) to 9
 * @param leftOn last day; null for those who serve
 */
record Official(
        long id,
        String staffNumber,
        Names.Name name,
        Organisation organisation,
        int grade,
        LocalDate joinedOn,
        LocalDate leftOn) {}
