package mapae.progress;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import mapae.progress.domain.RatingThresholds;
import mapae.progress.model.RatingScales;

/** Tells which indices earn which rating. The scale is public. */
@Stateless
@PermitAll
public class RatingScale {

    @Inject
    private RatingScales scales;

    /** The thresholds in force on a day, if any are. */
    public Optional<RatingThresholds> on(LocalDate day) {
        return scales.all().stream()
                .filter(thresholds -> thresholds.isInForceOn(day))
                .findFirst();
    }
}
