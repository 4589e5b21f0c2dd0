package mapae.config.demo;

import java.time.LocalDate;
import mapae.ledger.domain.Posting;

/**
 * A posting as it stands in the books.
 *
 * @param number in the series of the organisation and year, from 1 on
 * @param day the day for which it counts and on which it was entered
 * @param by sign-in name
 * @param reason null where it needs none
 */
record BookedPosting(
        long id,
        Organisation organisation,
        int year,
        int number,
        LocalDate day,
        String by,
        String reason,
        Posting posting) {}
