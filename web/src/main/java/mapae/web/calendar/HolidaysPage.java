package mapae.web.calendar;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapae.calendar.HolidayCommand;
import mapae.calendar.HolidayKeeping;
import mapae.calendar.HolidayYear;
import mapae.calendar.WorkingCalendar;
import mapae.calendar.domain.Deadline;
import mapae.calendar.domain.Holiday;
import mapae.permission.domain.Operation;
import mapae.shared.Bilingual;
import mapae.shared.Refusal;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.Link;
import mapae.web.page.PageFrame;

/** Public holidays by year; a term in working days; and temporary holidays that are added later. */
@Path("/holidays")
@Produces(Html.TYPE)
public class HolidaysPage {

    private static final String YEAR = "year";
    private static final String FROM = "from";
    private static final String DAYS = "days";
    private static final String DAY = "day";
    private static final String NAME_KO = "nameKo";
    private static final String NAME_EN = "nameEn";
    private static final String REASON = "reason";
    private static final String WHY = "why";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private HolidayKeeping keeping;

    @Inject
    private Once once;

    @Inject
    private Clock clock;

    /** The year, and the term if one is asked for. */
    @GET
    public Response show(@QueryParam(YEAR) String year, @QueryParam(FROM) String from, @QueryParam(DAYS) String days) {
        Form term = Form.blank(pageFrame.texts())
                .with(FROM, from == null ? "" : from)
                .with(DAYS, days == null ? "" : days);
        Optional<Deadline> deadline = from == null && days == null ? Optional.empty() : deadline(term);
        int shown = HolidayResource.year(year, clock);
        return page(term.isFaulty() ? 400 : 200, shown, term, deadline, Form.blank(pageFrame.texts()));
    }

    private Optional<Deadline> deadline(Form term) {
        Optional<LocalDate> from = term.required(FROM).flatMap(given -> term.date(FROM));
        Optional<Integer> days = term.required(DAYS).flatMap(given -> term.whole(DAYS));
        if (from.isEmpty() || days.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(calendar.from(from.get()).deadline(from.get(), days.get()));
        } catch (Refusal refusal) {
            term.refuse(DAYS, refusal);
            return Optional.empty();
        }
    }

    /** Adds a temporary holiday. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response announce(MultivaluedMap<String, String> fields) {
        requireKeeper();
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<LocalDate> day = form.required(DAY).flatMap(given -> form.date(DAY));
        Optional<String> ko = form.required(NAME_KO);
        Optional<String> en = form.required(NAME_EN);
        Optional<String> reason = form.required(REASON);
        int year = day.orElse(LocalDate.now(clock)).getYear();
        if (form.isFaulty()) {
            return refused(400, year, form);
        }
        HolidayCommand command = new HolidayCommand(
                day.orElseThrow(), new Bilingual(ko.orElseThrow(), en.orElseThrow()), reason.orElseThrow());
        try {
            once.run(
                    "calendar.announce",
                    form.idempotencyKey(),
                    command,
                    Holiday.class,
                    () -> keeping.announce(command));
        } catch (Refusal refusal) {
            form.refuse(field(refusal.code()), refusal);
            return refused(Form.status(refusal), year, form);
        }
        pageFrame.announce("holidays.announced", pageFrame.formats().date(command.day()));
        return Html.redirect(Address.of("holidays").with(YEAR, String.valueOf(year)));
    }

    /** Takes one out. */
    @POST
    @Path("/{day:[0-9]{4}-[0-9]{2}-[0-9]{2}}/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam(DAY) String day, MultivaluedMap<String, String> fields) {
        requireKeeper();
        LocalDate named = HolidayResource.day(day);
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<String> why = form.required(WHY);
        if (why.isEmpty()) {
            return refused(400, named.getYear(), form);
        }
        try {
            once.run(
                    "calendar.withdraw",
                    form.idempotencyKey(),
                    List.of(day, why.get()),
                    Holiday.class,
                    () -> keeping.withdraw(named, why.get()));
        } catch (Refusal refusal) {
            form.refuse("", refusal);
            return refused(Form.status(refusal), named.getYear(), form);
        }
        pageFrame.announce("holidays.withdrawn", pageFrame.formats().date(named));
        return Html.redirect(Address.of("holidays").with(YEAR, String.valueOf(named.getYear())));
    }

    private void requireKeeper() {
        if (!mayKeep()) {
            throw Refusal.forbidden("access.forbidden");
        }
    }

    private boolean mayKeep() {
        return pageFrame
                .caller()
                .filter(caller -> caller.may(Operation.KEEP_RULES))
                .isPresent();
    }

    private static String field(String code) {
        return switch (code) {
            case "calendar.unknown-year", "calendar.holiday-stands" -> DAY;
            case "calendar.name-missing" -> NAME_KO;
            case "calendar.reason-missing" -> REASON;
            default -> "";
        };
    }

    private Response refused(int status, int year, Form form) {
        return page(status, year, Form.blank(pageFrame.texts()), Optional.empty(), form);
    }

    private Response page(int status, int year, Form term, Optional<Deadline> deadline, Form form) {
        List<HolidayYear> known = calendar.years();
        HolidayYear shown =
                known.stream().filter(one -> one.year() == year).findFirst().orElseGet(() -> calendar.year(year));
        List<Link> years = new ArrayList<>();
        for (HolidayYear one : known) {
            String text = String.valueOf(one.year());
            years.add(new Link(text, Address.of("holidays").with(YEAR, text).toString(), one.year() == year));
        }
        return Html.page(
                status,
                "calendar/holidays.jte",
                pageFrame.titled("holidays.title", String.valueOf(year)),
                new HolidaysModel(years, shown, term, deadline, mayKeep(), form));
    }
}
