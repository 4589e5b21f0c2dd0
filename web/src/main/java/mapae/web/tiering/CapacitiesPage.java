package mapae.web.tiering;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mapae.access.CurrentCaller;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Operation;
import mapae.shared.Refusal;
import mapae.tiering.CapacityView;
import mapae.tiering.OrganisationCapacities;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** What organisations are able to carry. */
@Path("/tiers/capacities")
@Produces(Html.TYPE)
public class CapacitiesPage {

    /**
     * The judgements, and the form for another.
     *
     * @param judged all of them, the latest first
     * @param organisations to choose from
     * @param classes to choose from
     * @param form empty for those who may only look
     */
    public record Model(
            List<CapacityView> judged, List<Choice> organisations, List<Choice> classes, Optional<Form> form) {}

    @Inject
    private PageFrame pageFrame;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private OrganisationCapacities capacities;

    @Inject
    private Once once;

    @Inject
    private Clock clock;

    /** All judgements. */
    @GET
    public Response show() {
        return page(200, Form.blank(pageFrame.texts()).with("validFrom", LocalDate.now(clock)));
    }

    /** Judges an organisation. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response judge(MultivaluedMap<String, String> fields) {
        if (!mayKeep()) {
            throw Refusal.forbidden("access.forbidden");
        }
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<String> organisation = form.required("organisation");
        Optional<Integer> capacity = form.required("capacity").flatMap(given -> form.whole("capacity"));
        Optional<LocalDate> from = form.required("validFrom").flatMap(given -> form.date("validFrom"));
        Optional<String> reason = form.required("reason");
        if (form.isFaulty()) {
            return page(400, form);
        }
        try {
            once.run(
                    "tiering.capacity",
                    form.idempotencyKey(),
                    List.of(
                            organisation.orElseThrow(),
                            capacity.orElseThrow(),
                            from.orElseThrow(),
                            reason.orElseThrow()),
                    CapacityView.class,
                    () -> capacities.judge(
                            organisation.orElseThrow(),
                            capacity.orElseThrow(),
                            from.orElseThrow(),
                            reason.orElseThrow()));
            pageFrame.announce("capacity.judged");
            return Html.redirect(Address.of("tiers", "capacities"));
        } catch (Refusal refusal) {
            form.refuse(field(refusal.code()), refusal);
            return page(Form.status(refusal), form);
        }
    }

    private static String field(String code) {
        return switch (code) {
            case "organisation.unknown" -> "organisation";
            case "tiering.capacity-class" -> "capacity";
            case "tiering.text-too-long" -> "reason";
            default -> "validFrom";
        };
    }

    private boolean mayKeep() {
        return currentCaller.get().may(Operation.KEEP_RULES);
    }

    private Response page(int status, Form form) {
        List<Choice> named = organisations.all().stream()
                .filter(one -> one.validTo().isEmpty())
                .sorted(Comparator.comparing(OrganisationView::code))
                .map(one -> new Choice(one.code(), one.name().in(pageFrame.locale())))
                .toList();
        List<Choice> classes = Stream.of("1", "2", "3", "4")
                .map(one -> new Choice(one, pageFrame.texts().get("capacity.class-" + one)))
                .toList();
        return Html.page(
                status,
                "tiering/capacities.jte",
                pageFrame.titled("capacity.title").below(pageFrame.texts().get("tiers.title"), Address.of("tiers")),
                new Model(capacities.all(), named, classes, Optional.of(form).filter(shown -> mayKeep())));
    }
}
