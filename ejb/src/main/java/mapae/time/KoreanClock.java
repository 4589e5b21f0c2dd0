package mapae.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Makes the clock that is injected everywhere: Korean time.
 *
 * <p>The system property {@code mapae.today} (ISO date) moves today to that day at start; time then runs on from there.
 */
@ApplicationScoped
public class KoreanClock {

    /** Time zone of the fiscal calendar and of all deadlines. */
    public static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static final String TODAY = "mapae.today";

    /** The clock. */
    @Produces
    public Clock clock() {
        return CLOCK;
    }

    private static final Clock CLOCK = start();

    private static Clock start() {
        Clock real = Clock.system(SEOUL);
        String today = System.getProperty(TODAY, "");
        if (today.isBlank()) {
            return real;
        }
        ZonedDateTime now = real.instant().atZone(SEOUL);
        Instant moved =
                LocalDate.parse(today).atTime(now.toLocalTime()).atZone(SEOUL).toInstant();
        return Clock.offset(real, Duration.between(now.toInstant(), moved));
    }
}
