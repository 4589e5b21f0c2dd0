package mapae.staffing.domain;

import java.time.LocalDate;
import mapae.shared.OfficialId;

/**
 * A stretch of days in which an official led an investment.
 *
 * @param official who
 * @param from first day
 * @param to last day, not before the first
 */
public record Holding(OfficialId official, LocalDate from, LocalDate to) {

    public Holding {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("holding ends before it starts");
        }
    }
}
