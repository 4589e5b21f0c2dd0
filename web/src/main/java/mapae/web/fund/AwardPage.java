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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import mapae.access.CurrentCaller;
import mapae.fund.AwardKeeping;
import mapae.fund.FundApplying;
import mapae.fund.FundBook;
import mapae.fund.FundCommand;
import mapae.fund.Funds;
import mapae.fund.domain.Award;
import mapae.permission.domain.Operation;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** An award: agreement, tranches, report and end. */
@Path("/funds/{code}/awards/{number:[0-9]{1,9}}")
@Produces(Html.TYPE)
public class AwardPage {

    private static final String LINE = "line";

    /**
     * The page.
     *
     * @param book the award
     * @param lines of which tranches may be planned
     * @param form what is typed
     * @param address of this page
     */
    public record Model(FundBook.AwardBook book, List<Choice> lines, Form form, String address) {

        /** Whether that field of a form was refused, so that the form is shown open. */
        public boolean isRefused(String... fields) {
            return form.faults().stream().anyMatch(fault -> List.of(fields).contains(fault.field()));
        }
    }

    @Inject
    private PageFrame pageFrame;

    @Inject
    private FundScreen screen;

    @Inject
    private Funds funds;

    @Inject
    private AwardKeeping keeping;

    @Inject
    private FundApplying applying;

    @Inject
    private CurrentCaller currentCaller;

    @PathParam("code")
    private String code;

    @PathParam("number")
    private int number;

    /** The award. */
    @GET
    public Response show() {
        return page(200, Form.blank(pageFrame.texts()));
    }

    /** Agrees. */
    @POST
    @Path("/agreement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response agree(MultivaluedMap<String, String> fields) {
        Form form = sent(Operation.DECIDE_BUDGET, fields);
        Optional<LocalDate> signedOn = form.required("signedOn").flatMap(given -> form.date("signedOn"));
        Optional<String> terms = form.required("terms");
        return run(
                "fund.agree",
                form,
                List.of(signedOn, terms),
                refusal -> refusal.startsWith("fund.text") ? "terms" : "signedOn",
                () -> keeping.agree(code, number, new Award.Agreement(signedOn.orElseThrow(), terms.orElseThrow())));
    }

    /** Plans a tranche. */
    @POST
    @Path("/tranches")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(MultivaluedMap<String, String> fields) {
        Form form = sent(Operation.DECIDE_BUDGET, fields);
        Optional<String> line = form.required(LINE);
        Optional<Won> planned = form.required("planned").flatMap(given -> form.won("planned"));
        Optional<LocalDate> due = form.required("due").flatMap(given -> form.date("due"));
        return run(
                "fund.plan",
                form,
                List.of(line, planned, due),
                refusal -> switch (refusal) {
                    case "fund.line-unknown" -> LINE;
                    case "fund.tranche-due", "fund.day" -> "due";
                    default -> "planned";
                },
                () -> keeping.plan(
                        code,
                        new FundCommand.NewTranche(
                                number, line.orElseThrow(), planned.orElseThrow(), due.orElseThrow())));
    }

    /** Releases one. */
    @POST
    @Path("/tranches/{tranche:[0-9]{1,9}}/release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(@PathParam("tranche") int tranche, MultivaluedMap<String, String> fields) {
        Form form = sent(Operation.DECIDE_BUDGET, fields);
        String field = "releasedOn-" + tranche;
        Optional<LocalDate> on = form.date(field);
        return run(
                "fund.release",
                form,
                List.of(tranche, on),
                refusal -> field,
                () -> keeping.release(code, number, tranche, on));
    }

    /** Reports. */
    @POST
    @Path("/report")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response report(MultivaluedMap<String, String> fields) {
        Form form = sent(Operation.KEEP_CASE, fields);
        Optional<Won> spent = form.required("spent").flatMap(given -> form.won("spent"));
        Optional<String> outcome = form.required("outcome");
        Optional<LocalDate> on = form.date("reportedOn");
        return run(
                "fund.report",
                form,
                List.of(spent, outcome, on),
                refusal -> switch (refusal) {
                    case "fund.spent" -> "spent";
                    case "fund.text-too-long" -> "outcome";
                    default -> "reportedOn";
                },
                () -> applying.report(
                        code, new FundCommand.Reported(number, spent.orElseThrow(), outcome.orElseThrow(), on)));
    }

    /** Gives it up. */
    @POST
    @Path("/waiver")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response waive(MultivaluedMap<String, String> fields) {
        Form form = sent(Operation.KEEP_CASE, fields);
        Optional<String> reason = form.required("waiverReason");
        return run(
                "fund.waive",
                form,
                List.of(reason),
                refusal -> "waiverReason",
                () -> applying.waive(code, number, reason.orElseThrow()));
    }

    /** Withdraws it. */
    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(MultivaluedMap<String, String> fields) {
        Form form = sent(Operation.DECIDE_BUDGET, fields);
        Optional<Won> spent = form.required("paidOut").flatMap(given -> form.won("paidOut"));
        Optional<LocalDate> on = form.date("withdrawnOn");
        Optional<String> reason = form.required("reason");
        return run(
                "fund.revoke",
                form,
                List.of(spent, on, reason),
                refusal -> switch (refusal) {
                    case "fund.text-too-long" -> "reason";
                    case "fund.later", "fund.day-order", "fund.day" -> "withdrawnOn";
                    default -> "paidOut";
                },
                () -> keeping.withdraw(
                        code, new FundCommand.Withdrawal(number, spent.orElseThrow(), on, reason.orElseThrow())));
    }

    /** Closes it. */
    @POST
    @Path("/closure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(MultivaluedMap<String, String> fields) {
        Form form = sent(Operation.DECIDE_BUDGET, fields);
        Optional<LocalDate> on = form.date("closedOn");
        return run("fund.close", form, List.of(on), refusal -> "closedOn", () -> keeping.close(code, number, on));
    }

    private Response run(
            String operation, Form form, List<?> asked, Function<String, String> field, Supplier<Award> command) {
        return screen.run(
                operation,
                form,
                List.of(code, number, asked),
                Award.class,
                status -> page(status, form),
                field,
                command,
                done -> address());
    }

    private Form sent(Operation operation, MultivaluedMap<String, String> fields) {
        if (!currentCaller.get().may(operation)) {
            throw Refusal.forbidden("access.forbidden");
        }
        return Form.sent(pageFrame.texts(), fields);
    }

    private Address address() {
        return Address.of("funds", code, "awards", String.valueOf(number));
    }

    private Response page(int status, Form form) {
        FundBook.AwardBook book = funds.award(code, number);
        return Html.page(
                status,
                "fund/award.jte",
                screen.frame(pageFrame.texts().get("fund.award-of", number), book.fund()),
                new Model(
                        book,
                        book.lines().stream()
                                .map(one ->
                                        new Choice(one.line().code(), one.line().code()))
                                .toList(),
                        form,
                        address().toString()));
    }
}
