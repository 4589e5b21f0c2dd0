package mapae.gate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody stays out of decisions; of organisation and investment exactly one is named.
 *
 * @param organisation code of the organisation, with all that is below it
 * @param investment code of the investment
 * @param reason why
 * @param from first day
 * @param until last day, if one is known
 */
public record RecusalCommand(
        Optional<String> organisation,
        Optional<String> investment,
        String reason,
        LocalDate from,
        Optional<LocalDate> until) {}
