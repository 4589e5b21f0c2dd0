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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.ledger.Journals;
import mapae.ledger.LineStanding;
import mapae.ledger.LineStandings;
import mapae.ledger.PostingView;
import mapae.ledger.Reversals;
import mapae.permission.domain.Operation;
import mapae.shared.Refusal;
import mapae.web.api.Once;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** One posting: its entries, what it takes back or what took it back, and the form to take it back. */
@Path("/postings/{id : \\d{1,18}}")
@Produces(Html.TYPE)
public class PostingPage {

    private static final String TEMPLATE = "ledger/posting.jte";
    private static final String REASON = "reason";
    private static final String VALUE_DATE = "valueDate";
    private static final int ROWS = 500;

    @Inject
    private PageFrame pageFrame;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Journals journals;

    @Inject
    private LineStandings standings;

    @Inject
    private Reversals reversals;

    @Inject
    private Once once;

    /** The posting. */
    @GET
    public Response show(@PathParam("id") long id) {
        return page(200, id, Form.blank(pageFrame.texts()));
    }

    /** The same, for whoever may take postings back: where a refused form came from. */
    @GET
    @Path("reversal")
    public Response ask(@PathParam("id") long id) {
        requireReverser();
        return show(id);
    }

    /** Takes it back. */
    @POST
    @Path("reversal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reverse(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        requireReverser();
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<String> reason = form.required(REASON);
        Optional<LocalDate> day = form.date(VALUE_DATE);
        if (form.isFaulty()) {
            return page(400, id, form);
        }
        try {
            PostingView reversal = once.run(
                    "ledger.reverse",
                    form.idempotencyKey(),
                    List.of(id, reason, day),
                    PostingView.class,
                    () -> reversals.reverse(id, reason.orElseThrow(), day));
            pageFrame.announce(
                    "posting.reversed",
                    PostingRow.of(reversal, pageFrame.locale()).number());
            return Html.redirect(BookAddresses.posting(id));
        } catch (Refusal refusal) {
            form.refuse(field(refusal.code()), Refused.told(refusal, pageFrame.formats(), currency(id)));
            return page(Form.status(refusal), id, form);
        }
    }

    private void requireReverser() {
        Caller caller = currentCaller.get();
        if (!caller.may(Operation.POST_LEDGER) && !caller.may(Operation.COMMIT_BUDGET)) {
            throw Refusal.forbidden("access.forbidden");
        }
    }

    private static String field(String code) {
        return switch (code) {
            case "ledger.reason-missing", "ledger.text-too-long" -> REASON;
            case "ledger.value-date", "ledger.year-closed" -> VALUE_DATE;
            default -> "";
        };
    }

    private String currency(long id) {
        return standing(journals.posting(id)).line().currency();
    }

    private LineStanding standing(PostingView posting) {
        return standings.of(
                posting.organisation(),
                posting.fiscalYear(),
                posting.entries().get(0).line());
    }

    private Response page(int status, long id, Form form) {
        PostingView posting = journals.posting(id);
        PostingRow row = row(posting);
        int from =
                pageFrame.address().parameter("after").map(PostingPage::place).orElse(0);
        List<PostingRow.Amount> rest = row.amounts().stream().skip(from).toList();
        LineStanding standing = standing(posting);
        PostingModel model = new PostingModel(
                row,
                rest.stream().limit(ROWS).toList(),
                rest.size() > ROWS ? Optional.of(String.valueOf(from + ROWS)) : Optional.empty(),
                posting.reverses().map(journals::posting).map(this::row),
                posting.reversedBy().map(journals::posting).map(this::row),
                standing,
                reversals.mayReverse(posting),
                form);
        return Html.page(status, TEMPLATE, frame(row, standing), model);
    }

    private PostingRow row(PostingView posting) {
        return PostingRow.of(posting, pageFrame.locale());
    }

    private static int place(String after) {
        try {
            return Math.max(0, Integer.parseInt(after));
        } catch (NumberFormatException malformed) {
            throw Refusal.invalid("list.after");
        }
    }

    private Frame frame(PostingRow row, LineStanding standing) {
        return pageFrame
                .titled("posting.title", row.number(), row.kind())
                .below(
                        standing.organisationName().in(pageFrame.locale()),
                        BookAddresses.settlement(
                                row.posting().organisation(), row.posting().fiscalYear()))
                .below(standing.line().title().in(pageFrame.locale()), BookAddresses.journal(standing.line()));
    }
}
