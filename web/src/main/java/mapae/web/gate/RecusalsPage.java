package mapae.web.gate;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import mapae.gate.OwnRecusals;
import mapae.gate.RecusalCommand;
import mapae.gate.domain.Recusal;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.shared.Refusal;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** From which decisions the reader stays out. */
@Path("/recusals")
@Produces(Html.TYPE)
public class RecusalsPage {

    private static final String ORGANISATION = "organisation";
    private static final String INVESTMENT = "investment";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String REASON = "reason";

    private static final Map<String, String> FIELDS = Map.of(
            "gate.recusal-subject", ORGANISATION,
            "organisation.unknown", ORGANISATION,
            "investment.unknown", INVESTMENT,
            "gate.recusal-days", UNTIL,
            "gate.text-missing", REASON,
            "gate.text-too-long", REASON);

    /**
     * What the reader stays out of.
     *
     * @param rows the newest first
     * @param organisations to choose from
     * @param today to tell what counts
     * @param form what is typed
     */
    public record Model(List<Recusal> rows, List<Choice> organisations, LocalDate today, Form form) {}

    @Inject
    private PageFrame pageFrame;

    @Inject
    private OwnRecusals recusals;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private Once once;

    @Inject
    private Clock clock;

    /** The reader's own, and the form for another. */
    @GET
    public Response show() {
        return page(200, Form.blank(pageFrame.texts()).with(FROM, LocalDate.now(clock)));
    }

    /** Enters one. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(MultivaluedMap<String, String> fields) {
        // nobody else is let in: asked before anything is said about the form
        recusals.list();
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<LocalDate> from = form.required(FROM).flatMap(given -> form.date(FROM));
        Optional<LocalDate> until = form.date(UNTIL);
        Optional<String> reason = form.required(REASON);
        if (form.isFaulty()) {
            return page(400, form);
        }
        RecusalCommand command = new RecusalCommand(
                form.text(ORGANISATION), form.text(INVESTMENT), reason.orElseThrow(), from.orElseThrow(), until);
        return run("gate.recuse", FIELDS, form, command, "recusals.entered-now", () -> recusals.enter(command));
    }

    /** Ends one. */
    @POST
    @Path("/{id:[0-9]{1,18}}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        recusals.list();
        Form form = Form.sent(pageFrame.texts(), fields);
        String field = "why-" + id;
        Optional<String> why = form.required(field);
        if (why.isEmpty()) {
            return page(400, form);
        }
        return run(
                "gate.recusal-end",
                Map.of("gate.text-too-long", field),
                form,
                List.of(id, why.get()),
                "recusals.ended-now",
                () -> recusals.end(id, why.get()));
    }

    private Response run(
            String operation,
            Map<String, String> fields,
            Form form,
            Object asked,
            String said,
            Supplier<Recusal> command) {
        try {
            once.run(operation, form.idempotencyKey(), asked, Recusal.class, command);
        } catch (Refusal refusal) {
            form.refuse(fields.getOrDefault(refusal.code(), ""), refusal);
            return page(Form.status(refusal), form);
        }
        pageFrame.announce(said);
        return Html.redirect(Address.of("recusals"));
    }

    private Response page(int status, Form form) {
        List<Choice> choices = organisations.all().stream()
                .sorted(Comparator.comparing(OrganisationView::code))
                .map(one -> new Choice(one.code(), one.name().in(pageFrame.locale())))
                .toList();
        return Html.page(
                status,
                "gate/recusals.jte",
                pageFrame.titled("recusals.title"),
                new Model(recusals.list(), choices, LocalDate.now(clock), form));
    }
}
