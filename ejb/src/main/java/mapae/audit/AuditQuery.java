package mapae.audit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What to look for in the trail; what is empty does not matter.
 *
 * @param investment code of the investment
 * @param person who acted, for whom they did, or whom it concerned
 * @param kind what was done, or its part before the dot
 * @param from first day, Korean calendar
 * @param to last day
 * @param after where to read on, as the page before said
 * @param limit most entries
 * @param oldestFirst as a story is told; newest first otherwise
 */
public record AuditQuery(
        Optional<String> investment,
        Optional<String> person,
        Optional<String> kind,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> after,
        int limit,
        boolean oldestFirst) {}
