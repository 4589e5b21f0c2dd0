package mapae.config.demo;

import java.time.LocalDate;

/**
 * Who held which post when.
 *
 * @param endsOn last day, planned or past; null while open
 * @param excludedDays leave and the like, which the clock leaves out
 */
record Posting(long officialId, Post post, LocalDate startsOn, LocalDate endsOn, int excludedDays) {

    boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }
}
