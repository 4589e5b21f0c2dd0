package mapae.architecture.planted.mapae.organisation.domain;

import java.time.Clock;
import java.time.LocalDate;

/** Breaks: a domain has no clock. */
public final class RankToday {

    /** The day. */
    public LocalDate day(Clock clock) {
        return LocalDate.now(clock);
    }
}
