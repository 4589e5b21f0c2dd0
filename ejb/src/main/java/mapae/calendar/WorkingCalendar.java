package mapae.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mapae.calendar.domain.Holiday;
import mapae.calendar.domain.WorkingDays;
import mapae.calendar.model.HolidayTable;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;

/** Reads public holidays, and makes of them what counts working days. */
@Stateless
@Does(Operation.READ_REGISTER)
@RolesAllowed({
    Roles.PLANNER,
    Roles.PROJECT_MANAGER,
    Roles.FINANCE_OFFICER,
    Roles.HR_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class WorkingCalendar {

    private static final int EARLIEST = 1;
    private static final int LATEST = 9_999;

    @Inject
    private HolidayTable table;

    /** The years that are known, in order, with their holidays. One statement. */
    public List<HolidayYear> years() {
        return years(EARLIEST, LATEST);
    }

    /** A year, known or not. One statement. */
    public HolidayYear year(int year) {
        return years(year, year).stream().findFirst().orElseGet(() -> HolidayYear.unknown(year));
    }

    /** What counts working days in the years from that day on, as far as they are known. One statement. */
    public WorkingDays from(LocalDate day) {
        return counting(years(day.getYear(), LATEST));
    }

    /** What counts working days in these years. */
    public static WorkingDays counting(List<HolidayYear> years) {
        Set<LocalDate> days = years.stream()
                .flatMap(year -> year.holidays().stream())
                .map(Holiday::day)
                .collect(Collectors.toSet());
        return new WorkingDays(
                days,
                years.stream()
                        .filter(HolidayYear::isKnown)
                        .map(HolidayYear::year)
                        .collect(Collectors.toSet()));
    }

    private List<HolidayYear> years(int from, int to) {
        try {
            return table.years(from, to).stream()
                    .map(row -> new HolidayYear(
                            row.year(),
                            true,
                            Optional.of(row.knownOn()),
                            Optional.of(row.source()),
                            Optional.of(row.certainty()),
                            row.holidays()))
                    .toList();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
