package mapae.web.fund;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mapae.access.CurrentCaller;
import mapae.fund.FundBook;
import mapae.fund.FundCalls;
import mapae.fund.FundKeeping;
import mapae.fund.FundQuery;
import mapae.fund.domain.Application;
import mapae.fund.domain.Call;
import mapae.permission.domain.Operation;
import mapae.shared.Page;
import mapae.shared.Refusal;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** A call: its calendar, criteria, money, assessors and applications. */
@Path("/funds/{code}/calls/{number:[0-9]{1,9}}")
@Produces(Html.TYPE)
public class CallPage {

    private static final int ROWS = 25;
    private static final String ASSESSORS = "usernames";

    /**
     * The page.
     *
     * @param book the call
     * @param applications some of its applications
     * @param form what is typed
     * @param address of this page
     */
    public record Model(FundBook.CallBook book, Page<Application> applications, Form form, String address) {}

    @Inject
    private PageFrame pageFrame;

    @Inject
    private FundScreen screen;

    @Inject
    private FundCalls calls;

    @Inject
    private FundKeeping keeping;

    @Inject
    private CurrentCaller currentCaller;

    /** The call. */
    @GET
    public Response show(@PathParam("code") String code, @PathParam("number") int number) {
        return page(200, code, number, Form.blank(pageFrame.texts()));
    }

    /** Names assessors. */
    @POST
    @Path("/assessors")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response name(
            @PathParam("code") String code, @PathParam("number") int number, MultivaluedMap<String, String> fields) {
        Form form = sent(fields);
        List<String> names = Arrays.stream(form.required(ASSESSORS).orElse("").split("[\\s,]+"))
                .filter(one -> !one.isEmpty())
                .toList();
        return screen.run(
                "fund.assessors",
                form,
                List.of(code, number, names),
                Call.class,
                status -> page(status, code, number, form),
                refusal -> ASSESSORS,
                () -> keeping.name(code, number, names),
                done -> address(code, number));
    }

    /** Ends it. */
    @POST
    @Path("/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(
            @PathParam("code") String code, @PathParam("number") int number, MultivaluedMap<String, String> fields) {
        Form form = sent(fields);
        Optional<LocalDate> on = form.date("endedOn");
        return screen.run(
                "fund.end",
                form,
                List.of(code, number, on),
                Call.class,
                status -> page(status, code, number, form),
                refusal -> "endedOn",
                () -> keeping.end(code, number, on),
                done -> address(code, number));
    }

    private Form sent(MultivaluedMap<String, String> fields) {
        if (!currentCaller.get().may(Operation.DECIDE_BUDGET)) {
            throw Refusal.forbidden("access.forbidden");
        }
        return Form.sent(pageFrame.texts(), fields);
    }

    static Address address(String code, int number) {
        return Address.of("funds", code, "calls", String.valueOf(number));
    }

    private Response page(int status, String code, int number, Form form) {
        FundBook.CallBook book = calls.call(code, number);
        Form shown = form.value(ASSESSORS).isEmpty()
                ? form.with(
                        ASSESSORS,
                        book.assessors().stream()
                                .map(FundBook.AssessorRow::username)
                                .collect(Collectors.joining(", ")))
                : form;
        return Html.page(
                status,
                "fund/call.jte",
                screen.frame(book.call().title().in(pageFrame.locale()), book.fund()),
                new Model(
                        book,
                        calls.applications(
                                code,
                                number,
                                new FundQuery(
                                        Optional.empty(), pageFrame.address().parameter("after"), ROWS)),
                        shown,
                        address(code, number).toString()));
    }
}
