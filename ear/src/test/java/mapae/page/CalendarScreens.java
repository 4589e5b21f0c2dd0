package mapae.page;

import java.util.List;

/** The screens of the working calendar. */
final class CalendarScreens {

    private CalendarScreens() {}

    static List<Screen> all() {
        return List.of(
                new Screen("holidays", "planner1", "/holidays?year=2027&from=2027-02-05&days=15").printed(),
                new Screen("holidays-unknown", "pm1", "/holidays?year=2031"));
    }
}
