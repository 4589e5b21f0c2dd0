package mapae.staffing;

import java.time.LocalDate;
import java.util.Optional;
import mapae.shared.OfficialId;
import mapae.shared.PostId;

/**
 * What an import says of a posting.
 *
 * @param official who held it
 * @param post what was held
 * @param startsOn first day
 * @param endsOn last day, planned or past; empty while open
 * @param excludedDays days that the clock leaves out, not negative
 */
public record PostingFacts(
        OfficialId official, PostId post, LocalDate startsOn, Optional<LocalDate> endsOn, int excludedDays) {}
