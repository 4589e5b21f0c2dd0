package mapae.web.approval;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import mapae.approval.BudgetApprovals;
import mapae.approval.domain.ProposalState;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Budget proposals by state. */
@Path("/proposals")
@Produces(Html.TYPE)
public class ProposalsPage {

    @Inject
    private PageFrame pageFrame;

    @Inject
    private BudgetApprovals approvals;

    /** Those in a state; those that wait for a decision where none is named. */
    @GET
    public Response list(@QueryParam("state") String state) {
        ProposalState shown = Arrays.stream(ProposalState.values())
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElse(ProposalState.PROPOSED);
        List<Choice> states = Arrays.stream(ProposalState.values())
                .map(known -> Choice.of(pageFrame.texts(), known))
                .toList();
        Form filter = Form.blank(pageFrame.texts()).with("state", shown.name());
        return Html.page(
                "approval/list.jte",
                pageFrame.titled("proposals.title"),
                new ProposalsModel(filter, states, approvals.in(shown)));
    }
}
