package mapae.staffing;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.Bilingual;

/**
 * Somebody who leads an investment, or led it.
 *
 * @param official name in both languages
 * @param post name of the post that leads, in both languages
 * @param from first day on which this person led
 * @param until last day; empty while no end is set, or while a planned end is not the caller's to see
 * @param current whether this person leads today
 */
public record LeaderView(
        Bilingual official, Bilingual post, LocalDate from, Optional<LocalDate> until, boolean current) {}
