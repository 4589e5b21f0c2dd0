package mapae.gate.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.AccountId;
import mapae.shared.Bilingual;

/**
 * That somebody stays out of decisions on an organisation, with all that is below it, or on a single investment.
 *
 * @param id key
 * @param account who
 * @param organisation code of the organisation; empty for an investment
 * @param investment code of the investment; empty for an organisation
 * @param title name of what it concerns
 * @param reason why
 * @param from first day
 * @param until last day; empty: until it is ended
 * @param enteredAt when it was said
 * @param endedAt when it was ended before its last day, if it was
 * @param endReason why it was ended then
 */
public record Recusal(
        long id,
        AccountId account,
        Optional<String> organisation,
        Optional<String> investment,
        Bilingual title,
        String reason,
        LocalDate from,
        Optional<LocalDate> until,
        Instant enteredAt,
        Optional<Instant> endedAt,
        Optional<String> endReason) {

    /** Whether it counts on that day. */
    public boolean isInForceOn(LocalDate day) {
        return !isOver(day) && !from.isAfter(day);
    }

    /** Whether it was ended, or its last day has passed. */
    public boolean isOver(LocalDate day) {
        return endedAt.isPresent() || until.filter(day::isAfter).isPresent();
    }
}
