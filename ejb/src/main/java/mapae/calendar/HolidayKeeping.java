package mapae.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import mapae.access.CurrentCaller;
import mapae.audit.AuditTrail;
import mapae.calendar.domain.Holiday;
import mapae.calendar.domain.HolidayKind;
import mapae.calendar.model.HolidayTable;
import mapae.permission.domain.Does;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.Bilingual;
import mapae.shared.Refusal;

/** Adds temporary holidays that are announced after the almanac, and takes out those that were added by mistake. */
@Stateless
@Does(Operation.KEEP_RULES)
@RolesAllowed(Roles.PLANNER)
public class HolidayKeeping {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 400;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Bilingual BASIS = new Bilingual("규정 제2조제11호", "Regulations, art. 2 no. 11");

    @Inject
    private HolidayTable table;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Adds a temporary holiday.
     *
     * @throws Refusal {@code calendar.unknown-year}, {@code calendar.holiday-stands}, {@code calendar.name-missing},
     *     {@code calendar.reason-missing}
     */
    public Holiday announce(HolidayCommand command) {
        String reason = reason(command.reason());
        Holiday holiday = new Holiday(
                command.day(),
                new Bilingual(name(command.name().ko()), name(command.name().en())),
                HolidayKind.TEMPORARY,
                BASIS,
                "SECONDARY",
                new Bilingual(reason, reason),
                Optional.empty(),
                Optional.of(currentCaller.get().username()));
        try {
            if (table.years(command.day().getYear(), command.day().getYear()).isEmpty()) {
                throw Refusal.rule("calendar.unknown-year");
            }
            if (!table.add(holiday, currentCaller.get().username(), clock.instant())) {
                throw Refusal.conflict("calendar.holiday-stands", command.day());
            }
            trail.append(
                    new HolidayAudited("calendar.announce", holiday, reason),
                    currentCaller.get().actor());
            return holiday;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Takes out a temporary holiday that was added later; what came with the system stays.
     *
     * @throws Refusal {@code calendar.holiday-unknown}, {@code calendar.holiday-fixed}, {@code calendar.reason-missing}
     */
    public Holiday withdraw(LocalDate day, String why) {
        String reason = reason(why);
        try {
            Holiday holiday = table.years(day.getYear(), day.getYear()).stream()
                    .flatMap(year -> year.holidays().stream())
                    .filter(one -> one.day().equals(day))
                    .findFirst()
                    .orElseThrow(() -> Refusal.notFound("calendar.holiday-unknown", day));
            if (holiday.announcedBy().isEmpty()) {
                throw Refusal.rule("calendar.holiday-fixed", day);
            }
            if (!table.remove(day)) {
                throw Refusal.conflict("request.conflict");
            }
            trail.append(
                    new HolidayAudited("calendar.withdraw", holiday, reason),
                    currentCaller.get().actor());
            return holiday;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static String name(String given) {
        if (given == null
                || given.isBlank()
                || given.strip().length() > LONGEST_NAME
                || CONTROL.matcher(given).find()) {
            throw Refusal.invalid("calendar.name-missing", LONGEST_NAME);
        }
        return given.strip();
    }

    private static String reason(String given) {
        if (given == null || given.isBlank() || given.strip().length() > LONGEST_REASON) {
            throw Refusal.invalid("calendar.reason-missing", LONGEST_REASON);
        }
        return given.strip();
    }
}
