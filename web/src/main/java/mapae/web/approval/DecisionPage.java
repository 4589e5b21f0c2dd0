package mapae.web.approval;

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
import mapae.approval.BudgetApprovals;
import mapae.approval.ProposalView;
import mapae.shared.Refusal;
import mapae.web.api.Once;
import mapae.web.investment.Badges;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** One budget proposal: what it asks for, and the decision. */
@Path("/proposals/{id : \\d{1,18}}")
@Produces(Html.TYPE)
public class DecisionPage {

    private static final String TEMPLATE = "approval/decision.jte";
    private static final String VERSION = "version";
    private static final String REASON = "reason";
    private static final String DECISION = "decision";
    private static final String APPROVE = "approve";
    private static final String RETURN = "return";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private BudgetApprovals approvals;

    @Inject
    private Once once;

    /** The proposal, with the form for whoever may decide. */
    @GET
    public Response show(@PathParam("id") long id) {
        ProposalView proposal = approvals.byId(id);
        Form form = Form.blank(pageFrame.texts()).with(VERSION, proposal.version());
        return Html.page(TEMPLATE, frame(proposal), model(proposal, form));
    }

    /** Takes the decision. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = Form.sent(pageFrame.texts(), fields);
        int seen = form.whole(VERSION).orElse(-1);
        Optional<String> decision = form.oneOf(DECISION, List.of(APPROVE, RETURN));
        if (decision.isEmpty()) {
            ProposalView proposal = approvals.byId(id);
            return Html.page(400, TEMPLATE, frame(proposal), model(proposal, form));
        }
        boolean returned = decision.get().equals(RETURN);
        Optional<String> reason = form.text(REASON);
        try {
            String operation = returned ? "approval.return" : "approval.approve";
            once.run(
                    operation,
                    form.idempotencyKey(),
                    List.of(id, seen, reason),
                    ProposalView.class,
                    () -> returned
                            ? approvals.giveBack(id, seen, reason.orElse(""))
                            : approvals.approve(id, seen, reason.orElse("")));
        } catch (Refusal refusal) {
            ProposalView proposal = approvals.byId(id);
            form.refuse(refusal.code().equals("approval.reason-missing") ? REASON : "", refusal);
            return Html.page(Form.status(refusal), TEMPLATE, frame(proposal), model(proposal, form));
        }
        pageFrame.announce(returned ? "proposal.returned" : "proposal.approved");
        return Html.redirect(Address.of("proposals", String.valueOf(id)));
    }

    private Frame frame(ProposalView proposal) {
        return pageFrame
                .named(title(pageFrame.texts(), proposal))
                .below(pageFrame.texts().get("proposals.title"), Address.of("proposals"));
    }

    static String title(Texts texts, ProposalView proposal) {
        return texts.get(
                "proposal.title",
                proposal.title().in(texts.locale()),
                String.valueOf(proposal.fiscalYear().value()));
    }

    private DecisionModel model(ProposalView proposal, Form form) {
        return new DecisionModel(proposal, Badges.of(pageFrame.texts(), proposal.state()), form);
    }
}
