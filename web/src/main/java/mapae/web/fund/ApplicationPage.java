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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.fund.FundApplying;
import mapae.fund.FundBook;
import mapae.fund.FundCalls;
import mapae.fund.FundCommand;
import mapae.fund.FundScoring;
import mapae.fund.domain.Application;
import mapae.fund.domain.Call;
import mapae.fund.domain.Sheet;
import mapae.permission.domain.Operation;
import mapae.shared.Refusal;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** An application: what it asks for, and what assessors say of it; changed, withdrawn and assessed from here. */
@Path("/funds/{code}/calls/{number:[0-9]{1,9}}/applications/{application:[0-9]{1,9}}")
@Produces(Html.TYPE)
public class ApplicationPage {

    private static final String VERSION = "version";

    /**
     * The page.
     *
     * @param book the application
     * @param form what is typed
     * @param address of this page
     */
    public record Model(FundBook.ApplicationBook book, Form form, String address) {

        /** Whether a form whose fields begin like that was refused, and so is shown open. */
        public boolean isRefused(String... beginnings) {
            return form.faults().stream()
                    .anyMatch(fault -> List.of(beginnings).stream().anyMatch(fault.field()::startsWith));
        }
    }

    @Inject
    private PageFrame pageFrame;

    @Inject
    private FundScreen screen;

    @Inject
    private FundCalls calls;

    @Inject
    private FundApplying applying;

    @Inject
    private FundScoring scoring;

    @Inject
    private CurrentCaller currentCaller;

    @PathParam("code")
    private String code;

    @PathParam("number")
    private int number;

    @PathParam("application")
    private int application;

    /** The application. */
    @GET
    public Response show() {
        return page(200, Form.blank(pageFrame.texts()));
    }

    /** Changes it. */
    @POST
    @Path("/text")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(MultivaluedMap<String, String> fields) {
        Form form = sent(Operation.KEEP_CASE, fields);
        Optional<Integer> version = form.whole(VERSION);
        Optional<FundCommand.Text> text = ApplicationFormPage.text(form);
        return screen.run(
                "fund.reapply",
                form,
                List.of(code, number, application, version, text),
                Application.class,
                status -> page(status, form),
                refusal -> refusal.equals("fund.kind") ? "" : ApplicationFormPage.field(refusal),
                () -> applying.change(code, number, application, version.orElse(-1), text),
                done -> address());
    }

    /** Withdraws it. */
    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(MultivaluedMap<String, String> fields) {
        Form form = sent(Operation.KEEP_CASE, fields);
        Optional<Integer> version = form.whole(VERSION);
        return screen.run(
                "fund.withdraw",
                form,
                List.of(code, number, application, version),
                Application.class,
                status -> page(status, form),
                refusal -> "",
                () -> applying.change(code, number, application, version.orElse(-1), Optional.empty()),
                done -> address());
    }

    /** Hands in what an assessor says. */
    @POST
    @Path("/scores")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response score(MultivaluedMap<String, String> fields) {
        Form form = sent(Operation.ASSESS_APPLICATION, fields);
        List<Call.Criterion> criteria =
                calls.application(code, number, application).call().criteria();
        List<BigDecimal> scores = new ArrayList<>();
        for (int i = 1; i <= criteria.size(); i++) {
            String field = "score-" + i;
            form.required(field).flatMap(given -> form.decimal(field)).ifPresent(scores::add);
        }
        Optional<String> comment = form.required("comment");
        return screen.run(
                "fund.score",
                form,
                List.of(code, number, application, scores, comment),
                Sheet.class,
                status -> page(status, form),
                refusal -> refusal.startsWith("fund.text") ? "comment" : refusal.equals("fund.score") ? "score-1" : "",
                () -> scoring.hand(code, number, new FundCommand.Scored(application, scores, comment.orElseThrow())),
                done -> address());
    }

    private Form sent(Operation operation, MultivaluedMap<String, String> fields) {
        if (!currentCaller.get().may(operation)) {
            throw Refusal.forbidden("access.forbidden");
        }
        return Form.sent(pageFrame.texts(), fields);
    }

    private Address address() {
        return Address.of("funds", code, "calls", String.valueOf(number), "applications", String.valueOf(application));
    }

    private Response page(int status, Form form) {
        FundBook.ApplicationBook book = calls.application(code, number, application);
        Application one = book.application();
        Form shown = form.value(VERSION).isEmpty()
                ? form.with(VERSION, one.version())
                        .with("asked", one.asked().amount())
                        .with("brought", one.brought().amount())
                        .with("summary", one.summary())
                : form;
        return Html.page(
                status,
                "fund/application.jte",
                screen.frame(one.title().in(pageFrame.locale()), book.fund())
                        .below(book.call().title().in(pageFrame.locale()), CallPage.address(code, number)),
                new Model(book, shown, address().toString()));
    }
}
