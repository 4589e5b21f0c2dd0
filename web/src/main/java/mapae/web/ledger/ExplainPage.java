package mapae.web.ledger;

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
import mapae.ledger.DifferenceView;
import mapae.ledger.Reconciliations;
import mapae.shared.Refusal;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** A single difference, with the form in which a finance officer of the organisation says what it is. */
@Path("/reconciliations/{id : \\d{1,18}}/differences/{difference : \\d{1,18}}")
@Produces(Html.TYPE)
public class ExplainPage {

    private static final String TEMPLATE = "ledger/explain.jte";
    private static final String NOTE = "note";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Reconciliations reconciliations;

    @Inject
    private Once once;

    /** The difference. */
    @GET
    public Response show(@PathParam("id") long id, @PathParam("difference") long difference) {
        DifferenceView row = reconciliations.difference(id, difference);
        Form form = Form.blank(pageFrame.texts())
                .with(
                        NOTE,
                        row.explanation().map(DifferenceView.Explanation::note).orElse(""));
        return Html.page(TEMPLATE, frame(id), model(id, row, form));
    }

    /** Says what it is. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response explain(
            @PathParam("id") long id, @PathParam("difference") long difference, MultivaluedMap<String, String> fields) {
        Form form = Form.sent(pageFrame.texts(), fields);
        try {
            once.run(
                    "ledger.explain." + difference,
                    form.idempotencyKey(),
                    form.value(NOTE),
                    DifferenceView.class,
                    () -> reconciliations.explain(id, difference, form.value(NOTE)));
        } catch (Refusal refusal) {
            form.refuse(refusal.kind() == Refusal.Kind.INVALID ? NOTE : "", refusal);
            return Html.page(
                    Form.status(refusal),
                    TEMPLATE,
                    frame(id),
                    model(id, reconciliations.difference(id, difference), form));
        }
        pageFrame.announce("reconciliation.explained");
        return Html.redirect(Address.of("reconciliations", String.valueOf(id)));
    }

    private Frame frame(long id) {
        return pageFrame
                .titled("reconciliation.explain.title")
                .below(
                        pageFrame
                                .texts()
                                .get(
                                        "reconciliation.title-of",
                                        pageFrame
                                                .formats()
                                                .date(reconciliations.byId(id).asOf())),
                        Address.of("reconciliations", String.valueOf(id)));
    }

    private static ExplainModel model(long id, DifferenceView row, Form form) {
        return new ExplainModel(
                Address.of("reconciliations", String.valueOf(id), "differences", String.valueOf(row.id()))
                        .toString(),
                row,
                form);
    }
}
