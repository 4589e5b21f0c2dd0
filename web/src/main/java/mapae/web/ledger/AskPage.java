package mapae.web.ledger;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import mapae.ledger.BudgetRequests;
import mapae.ledger.RequestCommand;
import mapae.ledger.RequestView;
import mapae.ledger.domain.PostingKind;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Asks for money of a line to be carried into the year after, or to be moved to another line. */
@Path("/budget-requests/new")
@Produces(Html.TYPE)
public class AskPage {

    private static final String TEMPLATE = "ledger/ask.jte";
    private static final String TO_ORGANISATION = "toOrganisation";
    private static final String TO_LINE = "toLine";
    private static final String AMOUNT = "amount";
    private static final String REFERENCE = "reference";
    private static final String COMPLETION = "completion";
    private static final String REASON = "reason";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private AskChoices choices;

    @Inject
    private BudgetRequests requests;

    @Inject
    private Once once;

    /** The form, as far as the address says of which line and in which way. */
    @GET
    public Response form() {
        Address address = pageFrame.address();
        Form choose = Form.blank(pageFrame.texts());
        AskChoices.NAMES.forEach(
                name -> choose.with(name, address.parameter(name).orElse("")));
        Form form = Form.blank(pageFrame.texts()).with(TO_ORGANISATION, choose.value(AskChoices.ORGANISATION));
        return Html.page(TEMPLATE, frame(), choices.model(choose, form));
    }

    /** Takes the request. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(MultivaluedMap<String, String> fields) {
        Form form = Form.sent(pageFrame.texts(), fields);
        AskModel model = choices.model(form, form);
        if (model.ground().isEmpty()) {
            throw Refusal.invalid("list.filter", AskChoices.LINE, form.value(AskChoices.LINE));
        }
        Optional<RequestCommand> command = command(form, model);
        if (command.isEmpty()) {
            return Html.page(400, TEMPLATE, frame(), model);
        }
        try {
            RequestView asked = once.run(
                    "ledger.request",
                    form.idempotencyKey(),
                    command.get(),
                    RequestView.class,
                    () -> requests.propose(command.get()));
            pageFrame.announce("request.sent");
            return Html.redirect(Address.of("budget-requests", String.valueOf(asked.id())));
        } catch (Refusal refusal) {
            form.refuse(field(refusal.code()), refusal);
            return Html.page(Form.status(refusal), TEMPLATE, frame(), choices.model(form, form));
        }
    }

    /** What is asked for; empty where the form says too little, which it then tells. */
    private static Optional<RequestCommand> command(Form form, AskModel model) {
        PostingKind kind = model.kind().orElseThrow();
        Optional<String> toLine = model.isBetweenLines() ? form.required(TO_LINE) : Optional.empty();
        Optional<Won> amount = form.required(AMOUNT).flatMap(given -> form.won(AMOUNT));
        Optional<FiscalYear> completion =
                model.isContinuing() ? form.whole(COMPLETION).flatMap(number -> year(form, number)) : Optional.empty();
        Optional<String> reason = form.required(REASON);
        if (form.isFaulty()) {
            return Optional.empty();
        }
        String own = form.value(AskChoices.ORGANISATION);
        return Optional.of(new RequestCommand(
                kind,
                own,
                FiscalYear.parse(form.value(AskChoices.YEAR)),
                form.value(AskChoices.LINE),
                toLine.map(line ->
                        new RequestCommand.Receiver(form.text(TO_ORGANISATION).orElse(own), line)),
                amount.orElseThrow(),
                form.text(REFERENCE),
                completion,
                reason.orElseThrow()));
    }

    private static Optional<FiscalYear> year(Form form, int number) {
        if (FiscalYear.isOne(number)) {
            return Optional.of(FiscalYear.of(number));
        }
        form.refuse(COMPLETION, "propose.year.range");
        return Optional.empty();
    }

    /** The field that a refusal is about. */
    private static String field(String code) {
        return switch (code) {
            case "ledger.amount-positive",
                    "amount.too-large",
                    "ledger.carry-more-than-left",
                    "ledger.carry-not-committed",
                    "ledger.carry-accident-again",
                    "ledger.virement-not-free",
                    "ledger.virement-carried",
                    "ledger.request-beyond-others",
                    "ledger.below-floor" -> AMOUNT;
            case "ledger.carry-not-approved",
                    "ledger.virement-not-resolved",
                    "ledger.virement-no-reorganisation",
                    "ledger.transfer-not-planned" -> REFERENCE;
            case "ledger.carry-not-continuing", "ledger.carry-past-completion" -> COMPLETION;
            case "organisation.unknown",
                    "ledger.line-unknown",
                    "ledger.line-code",
                    "ledger.line-has-parts",
                    "ledger.allotment-frozen",
                    "ledger.currency",
                    "ledger.virement-same-line",
                    "ledger.virement-kind" -> TO_LINE;
            case "ledger.reason-missing" -> REASON;
            default -> "";
        };
    }

    private Frame frame() {
        return pageFrame
                .titled("request.new")
                .below(pageFrame.texts().get("request.list"), Address.of("budget-requests"));
    }
}
