package mapae.web.plan;

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
import java.util.List;
import java.util.Optional;
import mapae.plan.PlanBook;
import mapae.plan.PlanEntry;
import mapae.plan.PlanView;
import mapae.plan.Plans;
import mapae.plan.domain.PlanCheck;
import mapae.plan.domain.PlanLine;
import mapae.plan.domain.PlanRow;
import mapae.plan.domain.PlanTerm;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.web.api.Once;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** One line of a draft: to add, to change or to take out. */
@Path("/plans/{id:[0-9]{1,18}}/line")
@Produces(Html.TYPE)
public class PlanLinePage {

    private static final String TEMPLATE = "plan/line.jte";
    private static final String VERSION = "version";
    private static final String STANDS = "stands";
    private static final String ACTION = "action";
    private static final String STORE = "store";
    private static final String REMOVE = "remove";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Plans plans;

    @Inject
    private PlanEntry entry;

    @Inject
    private Once once;

    /** The form: with the line of that code, or blank. */
    @GET
    public Response form(@PathParam("id") long id, @QueryParam(PlanCheck.CODE) String code) {
        PlanTerm term = entry.term(id);
        PlanBook book = plans.byId(id);
        Form form = Form.blank(pageFrame.texts()).with(VERSION, book.plan().version());
        Optional<PlanLine> line =
                book.lines().stream().filter(one -> one.code().equals(code)).findFirst();
        if (line.isPresent()) {
            fill(form, line.get(), term);
        } else {
            form.with(PlanCheck.CODE, code == null ? "" : code);
        }
        return page(200, book.plan(), form);
    }

    private static void fill(Form form, PlanLine line, PlanTerm term) {
        form.with(STANDS, "true")
                .with(PlanCheck.CODE, line.code())
                .with(PlanCheck.TITLE_KO, line.title().ko())
                .with(PlanCheck.TITLE_EN, line.title().en())
                .with(PlanCheck.INVESTMENT, line.investment().orElse(""));
        for (int i = 0; i < term.years(); i++) {
            form.with(term.first().plus(i).toString(), line.amounts().get(i).amount());
        }
    }

    /** Stores the line, or takes it out. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response store(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        PlanTerm term = entry.term(id);
        Form form = Form.sent(pageFrame.texts(), fields);
        int version = form.whole(VERSION).orElse(-1);
        String code = form.value(PlanCheck.CODE).strip();
        Optional<String> action = form.oneOf(ACTION, List.of(STORE, REMOVE));
        if (action.isEmpty()) {
            return page(400, plans.byId(id).plan(), form);
        }
        boolean isRemoved = action.get().equals(REMOVE);
        try {
            if (isRemoved) {
                once.run(
                        "plan.remove",
                        form.idempotencyKey(),
                        List.of(id, version, code),
                        PlanView.class,
                        () -> entry.remove(id, version, code));
            } else {
                PlanRow row = row(form, term, code);
                if (!form.isFaulty()) {
                    entry.check(id, List.of(row), List.of())
                            .faults()
                            .forEach(fault -> form.refuse(fault.field(), fault.text(pageFrame.locale())));
                }
                if (form.isFaulty()) {
                    return page(400, plans.byId(id).plan(), form);
                }
                once.run(
                        "plan.save",
                        form.idempotencyKey(),
                        List.of(id, version, row),
                        PlanView.class,
                        () -> entry.save(id, version, row));
            }
        } catch (Refusal refusal) {
            form.refuse("", refusal);
            return page(Form.status(refusal), plans.byId(id).plan(), form);
        }
        pageFrame.announce(isRemoved ? "plan.line-removed" : "plan.line-stored", code);
        return Html.redirect(PlanTitles.address(id));
    }

    private static PlanRow row(Form form, PlanTerm term, String code) {
        form.required(PlanCheck.CODE);
        List<Optional<Won>> amounts = term.all().stream()
                .map(FiscalYear::toString)
                .map(year -> form.required(year).flatMap(given -> form.won(year)))
                .toList();
        return new PlanRow(
                1,
                code,
                form.text(PlanCheck.TITLE_KO),
                form.text(PlanCheck.TITLE_EN),
                form.text(PlanCheck.INVESTMENT),
                amounts);
    }

    private Response page(int status, PlanView plan, Form form) {
        return Html.page(
                status,
                TEMPLATE,
                PlanTitles.below(pageFrame, pageFrame.titled("plan.line-title"), plan),
                new PlanLineModel(plan, form.value(STANDS).equals("true"), form));
    }
}
