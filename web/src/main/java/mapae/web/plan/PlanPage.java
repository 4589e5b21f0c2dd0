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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.permission.domain.Operation;
import mapae.plan.PlanBook;
import mapae.plan.PlanDrafts;
import mapae.plan.PlanView;
import mapae.plan.Plans;
import mapae.plan.domain.AmountTree;
import mapae.plan.domain.PlanLine;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.web.api.Once;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** A version of a medium-term plan: its lines as a tree, and handing it in. */
@Path("/plans/{id:[0-9]{1,18}}")
@Produces(Html.TYPE)
public class PlanPage {

    private static final String TEMPLATE = "plan/plan.jte";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Plans plans;

    @Inject
    private PlanDrafts drafts;

    @Inject
    private Once once;

    /** The version. */
    @GET
    public Response show(@PathParam("id") long id) {
        PlanBook book = plans.byId(id);
        Form form = Form.blank(pageFrame.texts()).with("version", book.plan().version());
        return Html.page(TEMPLATE, frame(book.plan()), model(book, form));
    }

    /** Hands it in. */
    @POST
    @Path("/hand-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handIn(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = Form.sent(pageFrame.texts(), fields);
        int version =
                form.required("version").flatMap(given -> form.whole("version")).orElse(-1);
        try {
            once.run(
                    "plan.hand-in",
                    form.idempotencyKey(),
                    List.of(id, version),
                    PlanView.class,
                    () -> drafts.handIn(id, version));
            pageFrame.announce("plan.handed-in-now");
            return Html.redirect(PlanTitles.address(id));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.RULE && refusal.kind() != Refusal.Kind.CONFLICT) {
                throw refusal;
            }
            form.refuse("", refusal);
            PlanBook book = plans.byId(id);
            return Html.page(
                    Form.status(refusal),
                    TEMPLATE,
                    frame(book.plan()),
                    model(book, form.with("version", book.plan().version())));
        }
    }

    private Frame frame(PlanView plan) {
        return PlanTitles.below(pageFrame, pageFrame.titled("plan.title-of", PlanTitles.full(pageFrame.texts(), plan)));
    }

    private PlanModel model(PlanBook book, Form form) {
        PlanView plan = book.plan();
        boolean mayKeep = pageFrame
                .caller()
                .map(caller -> caller.may(Operation.KEEP_PLAN, plan.owner()))
                .orElse(false);
        AmountTree tree = AmountTree.of(
                book.lines().stream()
                        .map(line -> new AmountTree.Leaf(line.code(), line.title(), line.amounts()))
                        .toList(),
                plan.years());
        Map<String, String> investments = new HashMap<>();
        for (PlanLine line : book.lines()) {
            line.investment().ifPresent(code -> investments.put(line.code(), code));
        }
        Levels levels = Levels.of(pageFrame.address(), tree.nodes(), AmountTree.Node::depth);
        Levels.Part<AmountTree.Node> part = levels.part(tree.nodes(), AmountTree.Node::depth, AmountTree.Node::code);
        List<Choice> others = plans.versions(plan.owner()).stream()
                .filter(name -> name.id() != plan.id())
                .map(name -> PlanTitles.choice(pageFrame.texts(), name))
                .toList();
        return new PlanModel(
                plan,
                mayKeep,
                levels.links(pageFrame.texts()),
                part.rows().stream()
                        .map(node -> new PlanModel.Row(
                                node, Optional.ofNullable(investments.get(node.code())), Won.sum(node.amounts())))
                        .toList(),
                part.next(),
                others,
                form);
    }
}
