package mapae.web.appraisal;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import mapae.appraisal.Appraisals;
import mapae.appraisal.CriteriaView;
import mapae.shared.Refusal;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** Scores by several criteria: what is typed stands in the address, and nothing is stored. */
@Path("/appraisal/criteria")
@Produces(Html.TYPE)
public class CriteriaPage {

    /** The button that sets up as many rows, and computes nothing. */
    private static final String SHAPE = "shape";

    private static final int INVALID = 400;

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Appraisals appraisals;

    @Context
    private UriInfo uri;

    /** The form, and the scores of what is typed into it. */
    @GET
    public Response show() {
        Texts texts = pageFrame.texts();
        if (!uri.getQueryParameters().containsKey(CriteriaForm.WEIGHTING)) {
            return page(200, CriteriaForm.blank(Form.blank(texts)), Optional.empty());
        }
        Form form = Form.sent(texts, uri.getQueryParameters());
        CriteriaForm typed = new CriteriaForm(form);
        if (!typed.isShaped()) {
            return page(INVALID, typed, Optional.empty());
        }
        if (!form.value(SHAPE).isEmpty()) {
            return page(200, typed, Optional.empty());
        }
        try {
            Optional<CriteriaView> scored = typed.command().map(appraisals::score);
            return page(form.isFaulty() ? INVALID : 200, typed, scored);
        } catch (Refusal refusal) {
            form.refuse("weight1", refusal);
            return page(Form.status(refusal), typed, Optional.empty());
        }
    }

    private Response page(int status, CriteriaForm typed, Optional<CriteriaView> scored) {
        return Html.page(
                status,
                "appraisal/criteria.jte",
                pageFrame.titled("criteria.title"),
                CriteriaModel.of(typed, pageFrame.texts(), scored));
    }
}
