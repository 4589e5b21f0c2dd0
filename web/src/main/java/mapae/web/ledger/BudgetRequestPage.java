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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.ledger.BudgetRequests;
import mapae.ledger.RequestDecisions;
import mapae.ledger.RequestGrounds;
import mapae.ledger.RequestSheet;
import mapae.ledger.RequestView;
import mapae.ledger.domain.Account;
import mapae.ledger.domain.LineBalance;
import mapae.ledger.domain.RequestState;
import mapae.shared.Refusal;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Badge;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** One request to carry money over or to move it: what it does, by which rule, and the decision. */
@Path("/budget-requests/{id : \\d{1,18}}")
@Produces(Html.TYPE)
public class BudgetRequestPage {

    private static final String TEMPLATE = "ledger/request.jte";
    private static final String VERSION = "version";
    private static final String REASON = "reason";
    private static final String DECISION = "decision";

    /** What may be done to a request, and the key of what is said then. */
    private static final Map<String, String> DONE = Map.of(
            "approve", "request.approved",
            "return", "request.returned",
            "withdraw", "request.withdrawn",
            "revoke", "request.revoked");

    @Inject
    private PageFrame pageFrame;

    @Inject
    private RequestGrounds grounds;

    @Inject
    private BudgetRequests requests;

    @Inject
    private RequestDecisions decisions;

    @Inject
    private Once once;

    /** The request, with the form for whoever may do something with it. */
    @GET
    public Response show(@PathParam("id") long id) {
        RequestSheet sheet = grounds.sheet(id);
        Form form = Form.blank(pageFrame.texts()).with(VERSION, sheet.request().version());
        return Html.page(TEMPLATE, frame(sheet.request()), model(sheet, form));
    }

    /** Takes the decision. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<String> decision = form.oneOf(DECISION, DONE.keySet());
        try {
            if (decision.isEmpty()) {
                RequestSheet sheet = grounds.sheet(id);
                return Html.page(400, TEMPLATE, frame(sheet.request()), model(sheet, form));
            }
            carryOut(id, decision.get(), form);
        } catch (Refusal refusal) {
            RequestSheet sheet = grounds.sheet(id);
            form.refuse(refusal.code().equals("ledger.reason-missing") ? REASON : "", refusal);
            return Html.page(Form.status(refusal), TEMPLATE, frame(sheet.request()), model(sheet, form));
        }
        pageFrame.announce(DONE.get(decision.get()));
        return Html.redirect(Address.of("budget-requests", String.valueOf(id)));
    }

    /** Does what the button says, as often as REST does. */
    private void carryOut(long id, String decision, Form form) {
        int seen = form.whole(VERSION).orElse(-1);
        Optional<String> reason = form.text(REASON);
        String why = reason.orElse("");
        once.run(
                "ledger." + decision,
                form.idempotencyKey(),
                List.of(id, seen, reason),
                RequestView.class,
                () -> switch (decision) {
                    case "return" -> decisions.giveBack(id, seen, why);
                    case "withdraw" -> requests.withdraw(id, seen, reason);
                    case "revoke" -> decisions.revoke(id, seen, why);
                    case "approve" -> decisions.approve(id, seen, why);
                    default -> throw new IllegalStateException(decision);
                });
    }

    private Frame frame(RequestView request) {
        return pageFrame
                .titled(
                        "request.title",
                        request.kind().title().in(pageFrame.locale()),
                        request.title().in(pageFrame.locale()),
                        request.year().toString())
                .below(pageFrame.texts().get("request.list"), Address.of("budget-requests"));
    }

    private RequestModel model(RequestSheet sheet, Form form) {
        List<RequestModel.Holding> holdings = List.of(
                RequestModel.Holding.of("request.holding.current", sheet, LineBalance::current),
                RequestModel.Holding.of("request.holding.available", sheet, one -> one.amount(Account.AVAILABLE)),
                RequestModel.Holding.of("request.holding.committed", sheet, one -> one.amount(Account.COMMITTED)),
                RequestModel.Holding.of("request.holding.spent", sheet, one -> one.amount(Account.SPENT)),
                RequestModel.Holding.of("request.holding.carried-in", sheet, one -> one.amount(Account.CARRIED_IN)),
                RequestModel.Holding.of("request.holding.virement", sheet, LineBalance::virement),
                RequestModel.Holding.of("request.holding.carried-out", sheet, one -> one.amount(Account.CARRIED_OUT)));
        return new RequestModel(sheet, badge(sheet.request().state()), holdings, form);
    }

    private Badge badge(RequestState state) {
        String tone = switch (state) {
            case PROPOSED -> "information";
            case APPROVED -> "success";
            case RETURNED -> "danger";
            case WITHDRAWN, REVOKED -> "gray";
        };
        return new Badge(tone, pageFrame.texts().name(state));
    }
}
