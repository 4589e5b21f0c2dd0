package mapae.web.calendar;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.calendar.HolidayCommand;
import mapae.calendar.HolidayKeeping;
import mapae.calendar.HolidayYear;
import mapae.calendar.WorkingCalendar;
import mapae.calendar.domain.Holiday;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Public holidays over REST. */
@Path(Api.ROOT + "/holidays")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HolidayResource {

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private HolidayKeeping keeping;

    @Inject
    private Once once;

    @Inject
    private Clock clock;

    /**
     * A temporary holiday.
     *
     * @param day the day
     * @param nameKo Korean name
     * @param nameEn English name
     * @param reason by which decision, and where it was announced
     */
    public record Announced(
            @NotNull LocalDate day,
            @NotNull String nameKo,
            @NotNull String nameEn,
            @NotNull String reason) {}

    /** The holidays of a year. */
    @GET
    @Operation(
            summary = "Public holidays of a year; of this year if none is named",
            description = "isKnown false: the holidays of that year are not settled, and no term is counted in it.")
    public HolidayYear year(@QueryParam("year") String year) {
        return calendar.year(year(year, clock));
    }

    /** Adds a temporary holiday. */
    @POST
    @Operation(summary = "Adds a temporary holiday that was announced after the almanac. Planners")
    public Holiday announce(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid Announced announced) {
        HolidayCommand command = new HolidayCommand(
                announced.day(), new Bilingual(announced.nameKo(), announced.nameEn()), announced.reason());
        return once.run("calendar.announce", idempotencyKey, announced, Holiday.class, () -> keeping.announce(command));
    }

    /** Takes one out again. */
    @DELETE
    @Path("/{day:[0-9]{4}-[0-9]{2}-[0-9]{2}}")
    @Operation(summary = "Takes out a temporary holiday that was added later, with a reason. Planners")
    public Holiday withdraw(
            @PathParam("day") String day,
            @QueryParam("reason") String reason,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey) {
        LocalDate named = day(day);
        return once.run(
                "calendar.withdraw",
                idempotencyKey,
                List.of(day, Optional.ofNullable(reason).orElse("")),
                Holiday.class,
                () -> keeping.withdraw(named, reason));
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw Refusal.notFound("calendar.holiday-unknown", text);
        }
    }

    /** The year that an address names; this one if it names none. */
    static int year(String text, Clock clock) {
        if (text == null || text.isBlank()) {
            return LocalDate.now(clock).getYear();
        }
        if (!text.matches("\\d{4}") || !FiscalYear.isOne(Integer.parseInt(text))) {
            throw Refusal.invalid("calendar.year-out-of-range", FiscalYear.EARLIEST, FiscalYear.LATEST);
        }
        return Integer.parseInt(text);
    }
}
