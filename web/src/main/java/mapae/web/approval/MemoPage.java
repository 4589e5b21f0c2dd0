package mapae.web.approval;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import mapae.approval.BudgetApprovals;
import mapae.approval.ProposalView;
import mapae.web.investment.Badges;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;
import mapae.web.pdf.Imprint;
import mapae.web.pdf.Pdf;

/** The memo of a budget proposal and of the decision on it: for print, and as a document to be filed. */
@Path("/proposals/{id : \\d{1,18}}/")
public class MemoPage {

    @Inject
    private PageFrame pageFrame;

    @Inject
    private BudgetApprovals approvals;

    /** The memo as a page. */
    @GET
    @Path("memo")
    @Produces(Html.TYPE)
    public Response show(@PathParam("id") long id) {
        ProposalView proposal = approvals.byId(id);
        Frame frame = frame(proposal)
                .below(pageFrame.texts().get("proposals.title"), Address.of("proposals"))
                .below(DecisionPage.title(pageFrame.texts(), proposal), Address.of("proposals", String.valueOf(id)));
        return Html.page("approval/memo.jte", frame, model(proposal));
    }

    /** The memo as a document. */
    @GET
    @Path("memo.pdf")
    @Produces(Pdf.TYPE)
    public Response file(@PathParam("id") long id) {
        ProposalView proposal = approvals.byId(id);
        Frame frame = frame(proposal);
        return Pdf.file("approval/memopdf.jte", frame, model(proposal), imprint(frame, proposal), frame.title());
    }

    private Frame frame(ProposalView proposal) {
        return pageFrame.titled(
                "memo.budget.title",
                proposal.title().in(pageFrame.locale()),
                proposal.fiscalYear().toString());
    }

    private DecisionModel model(ProposalView proposal) {
        Texts texts = pageFrame.texts();
        return new DecisionModel(proposal, Badges.of(texts, proposal.state()), Form.blank(texts));
    }

    static Imprint imprint(Frame frame, ProposalView proposal) {
        return new Imprint(
                proposal.decidedBy().orElse(proposal.proposedBy()),
                frame.text("memo.budget.subject", proposal.investmentCode()),
                proposal.investmentCode() + "-" + proposal.fiscalYear() + "-" + proposal.id(),
                proposal.decidedAt().orElse(proposal.proposedAt()));
    }
}
