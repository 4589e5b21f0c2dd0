package mapae.calendar;

import java.util.Map;
import java.util.Optional;
import mapae.audit.Audited;
import mapae.audit.Told;
import mapae.calendar.domain.Holiday;

/**
 * A temporary holiday was added or taken out.
 *
 * @param kind {@code calendar.announce} or {@code calendar.withdraw}
 * @param holiday the day
 * @param why why
 */
record HolidayAudited(String kind, Holiday holiday, String why) implements Audited {

    @Override
    public Map<String, String> after() {
        return new Told()
                .with("holiday", holiday.day())
                .with("nameKo", holiday.name().ko())
                .with("nameEn", holiday.name().en())
                .values();
    }

    @Override
    public Optional<String> reason() {
        return Optional.of(why);
    }
}
