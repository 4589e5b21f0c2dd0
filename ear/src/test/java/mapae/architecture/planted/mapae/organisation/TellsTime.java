package mapae.architecture.planted.mapae.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.function.Supplier;

/** Breaks: nobody asks for the time but the injected clock. */
public final class TellsTime {

    private TellsTime() {}

    static class ByLocalDate {
        final LocalDate day = LocalDate.now();
    }

    static class ByZone {
        final YearMonth month = YearMonth.now(ZoneOffset.UTC);
    }

    static class ByReference {
        final Supplier<Instant> moment = Instant::now;
    }

    static class BySystemClock {
        final Clock clock = Clock.systemUTC();
    }

    static class ByDate {
        final Date date = new Date();
    }

    static class ByCalendar {
        final Calendar calendar = Calendar.getInstance();
    }

    static class ByMillis {
        final long millis = System.currentTimeMillis();
    }

    /** A good neighbour. */
    static class ByClock {
        LocalDate day(Clock clock) {
            return LocalDate.now(clock);
        }

        Date date(Clock clock) {
            return new Date(clock.millis());
        }

        long elapsed() {
            return System.nanoTime();
        }
    }
}
