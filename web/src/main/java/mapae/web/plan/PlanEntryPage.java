package mapae.web.plan;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mapae.plan.PlanEntry;
import mapae.plan.PlanView;
import mapae.plan.Plans;
import mapae.plan.domain.PlanCheck;
import mapae.plan.domain.PlanTerm;
import mapae.shared.Refusal;
import mapae.shared.RowFault;
import mapae.web.api.Once;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.MoneyUnit;
import mapae.web.page.PageFrame;

/** Enters many lines of a draft by pasting them: first shown with what they would do, then stored all or not at all. */
@Path("/plans/{id:[0-9]{1,18}}/entry")
@Produces(Html.TYPE)
public class PlanEntryPage {

    private static final String TEMPLATE = "plan/entry.jte";
    private static final String VERSION = "version";
    private static final String ROWS = "rows";
    private static final String UNIT = "unit";
    private static final String ACTION = "action";
    private static final String STORE = "store";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Plans plans;

    @Inject
    private PlanEntry entry;

    @Inject
    private Once once;

    /** The form. */
    @GET
    public Response form(@PathParam("id") long id) {
        entry.term(id);
        PlanView plan = plans.byId(id).plan();
        Form form = Form.blank(pageFrame.texts()).with(VERSION, plan.version()).with(UNIT, MoneyUnit.WON.name());
        return page(200, plan, form, Optional.empty(), List.of());
    }

    /** Shows what the rows would do, or stores them; the checks run each time. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        PlanTerm term = entry.term(id);
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<MoneyUnit> unit = form.required(UNIT).flatMap(given -> form.choice(UNIT, MoneyUnit.class));
        Optional<String> text = form.required(ROWS);
        int version = form.whole(VERSION).orElse(-1);
        if (form.isFaulty()) {
            return page(400, plans.byId(id).plan(), form, Optional.empty(), List.of());
        }
        try {
            PlanPaste paste = PlanPaste.of(text.orElseThrow(), unit.orElseThrow(), term);
            PlanCheck check = entry.check(id, paste.rows(), paste.faults());
            boolean isSound = check.isSound() && paste.faults().isEmpty();
            if (!isSound || !form.value(ACTION).equals(STORE)) {
                PlanView plan = plans.byId(id).plan();
                // what is shown is what the rows do to the draft as it stands now
                form.with(VERSION, plan.version());
                return page(isSound ? 200 : 422, plan, form, Optional.of(check), paste.ofHeads());
            }
            once.run(
                    "plan.put",
                    form.idempotencyKey(),
                    List.of(id, version, paste.rows()),
                    PlanView.class,
                    () -> entry.put(id, version, paste.rows()));
            pageFrame.announce(
                    "plan.stored",
                    count(check, PlanCheck.Effect.ADDED),
                    count(check, PlanCheck.Effect.CHANGED),
                    count(check, PlanCheck.Effect.SAME));
            return Html.redirect(PlanTitles.address(id));
        } catch (Refusal refusal) {
            form.refuse(refusal.kind() == Refusal.Kind.INVALID ? ROWS : "", refusal);
            return page(Form.status(refusal), plans.byId(id).plan(), form, Optional.empty(), List.of());
        }
    }

    private String count(PlanCheck check, PlanCheck.Effect effect) {
        return pageFrame.formats().count(check.count(effect));
    }

    private Response page(int status, PlanView plan, Form form, Optional<PlanCheck> check, List<RowFault> heads) {
        List<Choice> units = Arrays.stream(MoneyUnit.values())
                .map(unit -> new Choice(unit.name(), pageFrame.texts().get("unit." + unit.code())))
                .toList();
        return Html.page(
                status,
                TEMPLATE,
                PlanTitles.below(pageFrame, pageFrame.titled("plan.entry-title"), plan),
                new PlanEntryModel(plan, units, form, check, heads));
    }
}
