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
import java.util.function.IntFunction;
import mapae.businesscase.BusinessCases;
import mapae.businesscase.CaseAppraisals;
import mapae.businesscase.CaseBook;
import mapae.businesscase.CaseView;
import mapae.businesscase.CaseWriting;
import mapae.businesscase.domain.Shortfall;
import mapae.permission.domain.Operation;
import mapae.shared.Refusal;
import mapae.web.api.Once;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** A version of a business case, all of it on one page; submitting and withdrawing it. */
@Path("/cases/{id:[0-9]{1,18}}")
@Produces(Html.TYPE)
public class CasePage {

    private static final String TEMPLATE = "businesscase/case.jte";
    private static final String VERSION = "version";
    private static final String REASON = "reason";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private BusinessCases cases;

    @Inject
    private CaseAppraisals appraisals;

    @Inject
    private CaseWriting writing;

    @Inject
    private Once once;

    /** The version. */
    @GET
    public Response show(@PathParam("id") long id) {
        CaseBook book = cases.byId(id);
        return page(200, book, Form.blank(pageFrame.texts()));
    }

    /** Submits it. */
    @POST
    @Path("/submit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = Form.sent(pageFrame.texts(), fields);
        return write("case.submit", "case.submitted-now", id, form, version -> writing.submit(id, version));
    }

    /** Takes it back. */
    @POST
    @Path("/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = Form.sent(pageFrame.texts(), fields);
        String reason = form.value(REASON);
        return write("case.withdraw", "case.withdrawn-now", id, form, version -> writing.withdraw(id, version, reason));
    }

    private Response write(String operation, String said, long id, Form form, IntFunction<CaseView> command) {
        int version =
                form.required(VERSION).flatMap(given -> form.whole(VERSION)).orElse(-1);
        try {
            once.run(
                    operation,
                    form.idempotencyKey(),
                    List.of(id, version, form.value(REASON)),
                    CaseView.class,
                    () -> command.apply(version));
            pageFrame.announce(said);
            return Html.redirect(CaseTexts.address(id));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN || refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            form.refuse(refusal.kind() == Refusal.Kind.INVALID ? REASON : "", refusal);
            return page(Form.status(refusal), cases.byId(id), form);
        }
    }

    private Response page(int status, CaseBook book, Form form) {
        CaseView head = book.head();
        Texts texts = pageFrame.texts();
        boolean mayWrite = pageFrame
                .caller()
                .map(caller -> caller.may(Operation.KEEP_CASE, head.owner()))
                .orElse(false);
        List<Shortfall> missing = head.canChange() ? cases.missing(head.id()) : List.of();
        Optional<String> rate = book.content()
                .text()
                .rate()
                .map(key -> Optional.ofNullable(appraisals.rates().get(key))
                        .map(rates -> CaseTexts.rate(texts, pageFrame.formats(), rates))
                        .orElse(key));
        List<Choice> others = cases.history(head.investment()).stream()
                .filter(view -> view.id() != head.id())
                .map(view -> new Choice(String.valueOf(view.id()), named(texts, view)))
                .toList();
        Frame frame = CaseTexts.below(pageFrame, pageFrame.named(CaseTexts.full(texts, head)))
                .below(head.title().in(texts.locale()), CaseTexts.history(head.investment()));
        return Html.page(
                status,
                TEMPLATE,
                frame,
                new CaseModel(
                        head,
                        book.content(),
                        appraisals.appraise(book.content()),
                        rate,
                        FlowSheet.of(book.content()),
                        missing,
                        mayWrite,
                        others,
                        form.with(VERSION, head.version())));
    }

    private static String named(Texts texts, CaseView view) {
        return texts.get("case.version-state", CaseTexts.version(texts, view), texts.name(view.state()));
    }
}
