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
import java.util.List;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.gate.GateReviews;
import mapae.gate.GateRounds;
import mapae.gate.GateWay;
import mapae.gate.domain.Gate;
import mapae.gate.domain.ReviewHead;
import mapae.permission.domain.Operation;
import mapae.shared.Refusal;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** The way of an investment through its gates. */
@Path("/investments/{code}/gates")
@Produces(Html.TYPE)
public class InvestmentGatesPage {

    /**
     * The way.
     *
     * @param way its gates and their rounds
     * @param form begins a round
     */
    public record Model(GateWay way, Form form) {}

    @Inject
    private PageFrame pageFrame;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private GateReviews reviews;

    @Inject
    private GateRounds rounds;

    @Inject
    private Once once;

    /** The way. */
    @GET
    public Response show(@PathParam("code") String code) {
        return page(200, code, Form.blank(pageFrame.texts()));
    }

    /** Begins a round. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        if (!currentCaller.get().may(Operation.KEEP_CASE)) {
            throw Refusal.forbidden("access.forbidden");
        }
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<Gate> gate = form.required("gate").flatMap(given -> form.choice("gate", Gate.class));
        if (gate.isEmpty()) {
            return page(400, code, form);
        }
        try {
            ReviewHead begun = once.run(
                    "gate.begin",
                    form.idempotencyKey(),
                    List.of(code, gate.get()),
                    ReviewHead.class,
                    () -> rounds.begin(code, gate.get()));
            pageFrame.announce("gate.begun");
            return Html.redirect(Address.of("gates", String.valueOf(begun.id())));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN || refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            form.refuse("", refusal);
            return page(Form.status(refusal), code, form);
        }
    }

    private Response page(int status, String code, Form form) {
        GateWay way = reviews.ofInvestment(code);
        String title = way.title().in(pageFrame.locale());
        Frame frame = pageFrame
                .titled("gates.way-of", title)
                .below(pageFrame.texts().get("nav.investments"), Address.of("investments"))
                .below(title, Address.of("investments", code));
        return Html.page(status, "gate/way.jte", frame, new Model(way, form));
    }
}
