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
import java.util.List;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.fund.FundApplying;
import mapae.fund.FundBook;
import mapae.fund.FundCalls;
import mapae.fund.FundCommand;
import mapae.fund.domain.Application;
import mapae.permission.domain.Operation;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Applies for money of a call. */
@Path("/funds/{code}/calls/{number:[0-9]{1,9}}/applications/new")
@Produces(Html.TYPE)
public class ApplicationFormPage {

    private static final String INVESTMENT = "investment";

    /**
     * The form.
     *
     * @param book the call
     * @param form what is typed
     * @param address where it is sent
     */
    public record Model(FundBook.CallBook book, Form form, String address) {}

    @Inject
    private PageFrame pageFrame;

    @Inject
    private FundScreen screen;

    @Inject
    private FundCalls calls;

    @Inject
    private FundApplying applying;

    @Inject
    private CurrentCaller currentCaller;

    /** The form. */
    @GET
    public Response blank(@PathParam("code") String code, @PathParam("number") int number) {
        require();
        return page(200, code, number, Form.blank(pageFrame.texts()));
    }

    /** Applies. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response apply(
            @PathParam("code") String code, @PathParam("number") int number, MultivaluedMap<String, String> fields) {
        require();
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<String> investment = form.required(INVESTMENT);
        Optional<FundCommand.Text> text = text(form);
        return screen.run(
                "fund.apply",
                form,
                List.of(code, number, investment, text),
                Application.class,
                status -> page(status, code, number, form),
                ApplicationFormPage::field,
                () -> applying.apply(code, number, investment.orElseThrow(), text.orElseThrow()),
                made -> Address.of(
                        "funds", code, "calls", String.valueOf(number), "applications", String.valueOf(made.number())));
    }

    /** What is typed of an application; empty where something is wrong with it. */
    static Optional<FundCommand.Text> text(Form form) {
        Optional<Won> asked = form.required("asked").flatMap(given -> form.won("asked"));
        Optional<Won> brought = form.required("brought").flatMap(given -> form.won("brought"));
        Optional<String> summary = form.required("summary");
        return asked.isPresent() && brought.isPresent() && summary.isPresent()
                ? Optional.of(new FundCommand.Text(asked.get(), brought.get(), summary.get()))
                : Optional.empty();
    }

    /** To which field a refusal belongs. */
    static String field(String refusal) {
        return switch (refusal) {
            case "investment.unknown", "fund.not-own", "fund.kind", "fund.currency", "fund.applied-already" ->
                INVESTMENT;
            case "fund.smallest", "fund.largest", "fund.share", "fund.amount" -> "asked";
            case "fund.own-contribution" -> "brought";
            case "fund.text-too-long" -> "summary";
            default -> "";
        };
    }

    private void require() {
        if (!currentCaller.get().may(Operation.KEEP_CASE)) {
            throw Refusal.forbidden("access.forbidden");
        }
    }

    private Response page(int status, String code, int number, Form form) {
        FundBook.CallBook book = calls.call(code, number);
        return Html.page(
                status,
                "fund/applicationform.jte",
                screen.frame(pageFrame.texts().get("fund.apply"), book.fund())
                        .below(book.call().title().in(pageFrame.locale()), CallPage.address(code, number)),
                new Model(book, form, CallPage.address(code, number) + "/applications/new"));
    }
}
