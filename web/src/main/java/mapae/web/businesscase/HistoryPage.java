package mapae.web.businesscase;

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
import mapae.businesscase.BusinessCases;
import mapae.businesscase.CaseAppraisals;
import mapae.businesscase.CaseView;
import mapae.businesscase.CaseWriting;
import mapae.investment.InvestmentView;
import mapae.investment.Register;
import mapae.permission.domain.Operation;
import mapae.shared.Refusal;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** The versions of the case for an investment, and beginning one. */
@Path("/investments/{code}/cases")
@Produces(Html.TYPE)
public class HistoryPage {

    private static final String FROM = "from";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Register register;

    @Inject
    private BusinessCases cases;

    @Inject
    private CaseAppraisals appraisals;

    @Inject
    private CaseWriting writing;

    @Inject
    private Once once;

    /** The versions. */
    @GET
    public Response show(@PathParam("code") String code) {
        return page(200, code, Form.blank(pageFrame.texts()));
    }

    /** Begins one, from the version named, or from nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<Long> from = form.text(FROM).map(given -> CaseResource.key(FROM, given));
        try {
            CaseView begun = once.run(
                    "case.begin",
                    form.idempotencyKey(),
                    List.of(code, form.value(FROM)),
                    CaseView.class,
                    () -> writing.begin(code, from));
            pageFrame.announce("case.begun");
            return Html.redirect(CaseTexts.address(begun.id()));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN || refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            form.refuse("", refusal);
            return page(Form.status(refusal), code, form);
        }
    }

    private Response page(int status, String code, Form form) {
        InvestmentView investment = register.byCode(code);
        List<CaseView> found = cases.history(code);
        boolean mayBegin = pageFrame
                        .caller()
                        .map(caller -> caller.may(Operation.KEEP_CASE, investment.owner()))
                        .orElse(false)
                && !investment.stage().isOver()
                && found.stream().noneMatch(view -> view.state().isOpen());
        String title = investment.title().in(pageFrame.locale());
        Frame frame = pageFrame
                .titled("case.history-title", title)
                .below(pageFrame.texts().get("investments.title"), Address.of("investments"))
                .below(title, Address.of("investments", code));
        return Html.page(
                status,
                "businesscase/history.jte",
                frame,
                new HistoryModel(
                        code,
                        found,
                        appraisals.ofChosen(
                                cases.byIds(found.stream().map(CaseView::id).toList())),
                        mayBegin,
                        form));
    }
}
