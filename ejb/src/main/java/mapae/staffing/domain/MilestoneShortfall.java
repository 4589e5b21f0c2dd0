package mapae.staffing.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import mapae.shared.Figure;

/**
 * By how many days a posting ends before the milestone that its holder should see through. The forecast counts where
 * there is one, so a slipping project raises the shortfall by itself; else the baseline.
 *
 * @param days days between the posting's last day and the milestone; 0 where the posting lasts
 */
public record MilestoneShortfall(long days) {

    /** No end of the posting is set. */
    public static final String POSTING_OPEN = "figure.posting-open";

    /** No protected milestone lies ahead. */
    public static final String NO_MILESTONE = "figure.no-milestone";

    /**
     * For a posting and a milestone.
     *
     * @param postingEndsOn last day of the posting, if one is set
     * @param baseline the milestone's day in the baseline; empty where no milestone lies ahead
     * @param forecast the day now expected, if somebody said so
     */
    public static Figure<MilestoneShortfall> of(
            Optional<LocalDate> postingEndsOn, Optional<LocalDate> baseline, Optional<LocalDate> forecast) {
        return Figure.known(forecast.or(() -> baseline), NO_MILESTONE)
                .with(
                        Figure.known(postingEndsOn, POSTING_OPEN),
                        (milestone, end) -> new MilestoneShortfall(Math.max(0, end.until(milestone, ChronoUnit.DAYS))));
    }
}
