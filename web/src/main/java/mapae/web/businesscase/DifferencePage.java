package mapae.web.businesscase;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import mapae.businesscase.BusinessCases;
import mapae.businesscase.CaseDifference;
import mapae.businesscase.CaseView;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** What changed between two versions of a case: from the earlier to the later one, whichever is asked for. */
@Path("/cases/{id:[0-9]{1,18}}/difference")
@Produces(Html.TYPE)
public class DifferencePage {

    @Inject
    private PageFrame pageFrame;

    @Inject
    private BusinessCases cases;

    /** Section by section. */
    @GET
    public Response show(@PathParam("id") long id, @QueryParam("with") String with) {
        long other = CaseResource.key("with", with);
        CaseDifference difference = cases.compare(Math.min(id, other), Math.max(id, other));
        CaseView later = difference.second();
        return Html.page(
                "businesscase/difference.jte",
                CaseTexts.below(
                        pageFrame,
                        pageFrame.titled("case.difference-title", CaseTexts.full(pageFrame.texts(), later)),
                        later),
                new DifferenceModel(difference.first(), later, difference));
    }
}
