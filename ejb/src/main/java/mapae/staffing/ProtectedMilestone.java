package mapae.staffing;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.Bilingual;

/**
 * A milestone until which a leader should stay.
 *
 * @param code code within the investment
 * @param name name in both languages
 * @param baseline its day in the baseline
 * @param forecast the day now expected, if somebody said so
 */
public record ProtectedMilestone(String code, Bilingual name, LocalDate baseline, Optional<LocalDate> forecast) {

    /** The day that counts: the forecast, else the baseline. */
    public LocalDate day() {
        return forecast.orElse(baseline);
    }
}
