package mapae.web.ledger;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.investment.InvestmentQuery;
import mapae.investment.Register;
import mapae.investment.domain.InvestmentOrder;
import mapae.ledger.CommitmentCommand;
import mapae.ledger.CommitmentReceipt;
import mapae.ledger.Commitments;
import mapae.ledger.LineStanding;
import mapae.ledger.LineStandings;
import mapae.ledger.LineView;
import mapae.permission.domain.Operation;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Commits from a line; without a line, offers those from which something can be committed. */
@Path("/commitments/new")
@Produces(Html.TYPE)
public class CommitPage {

    private static final String TEMPLATE = "ledger/commit.jte";
    private static final String ORGANISATION = "organisation";
    private static final String YEAR = "year";
    private static final String LINE = "line";
    private static final String AMOUNT = "amount";
    private static final String DESCRIPTION = "description";
    private static final String COUNTERPARTY = "counterparty";
    private static final String INVESTMENT = "investment";
    private static final String VALUE_DATE = "valueDate";
    private static final int LONGEST_NAME = 200;

    @Inject
    private PageFrame pageFrame;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Commitments commitments;

    @Inject
    private LineStandings standings;

    @Inject
    private FreeLines freeLines;

    @Inject
    private Register register;

    @Inject
    private Once once;

    /** The form for a line, or the lines to choose from. */
    @GET
    public Response form(
            @QueryParam(ORGANISATION) String organisation,
            @QueryParam(YEAR) String year,
            @QueryParam(LINE) String line) {
        requireCommitter();
        if (Asked.text(line).isEmpty()) {
            FreeLinesModel model = freeLines.of(Asked.text(organisation), Asked.year(year));
            return Html.page(
                    "ledger/freelines.jte",
                    below(pageFrame.titled(
                            "commit.choose", model.organisation(), model.year().toString())),
                    model);
        }
        LineView view = line(organisation, year, line);
        return page(200, view, Form.blank(pageFrame.texts()));
    }

    /** Commits. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response commit(MultivaluedMap<String, String> fields) {
        requireCommitter();
        Form form = Form.sent(pageFrame.texts(), fields);
        LineView line = line(form.value(ORGANISATION), form.value(YEAR), form.value(LINE));
        Optional<Won> amount = form.required(AMOUNT).flatMap(given -> form.won(AMOUNT));
        Optional<String> description = form.required(DESCRIPTION);
        Optional<String> counterparty = form.required(COUNTERPARTY);
        Optional<String> investment = form.text(INVESTMENT);
        Optional<LocalDate> day = form.date(VALUE_DATE);
        if (form.isFaulty()) {
            return page(400, line, form);
        }
        try {
            CommitmentCommand command = new CommitmentCommand(
                    amount.orElseThrow(),
                    description.orElseThrow(),
                    counterparty.orElseThrow(),
                    investment.map(register::idByCode),
                    day);
            CommitmentReceipt receipt = once.run(
                    "ledger.commit." + line.id(),
                    form.idempotencyKey(),
                    command,
                    CommitmentReceipt.class,
                    () -> commitments.commit(line.id(), command));
            pageFrame.announce(
                    "commitment.done.commit", pageFrame.formats().exactly(receipt.available(), line.currency()));
            return Html.redirect(BookAddresses.commitment(receipt.commitment().id()));
        } catch (Refusal refusal) {
            form.refuse(field(refusal.code(), form), Refused.told(refusal, pageFrame.formats(), line.currency()));
            return page(Form.status(refusal), line, form);
        }
    }

    private void requireCommitter() {
        if (!currentCaller.get().may(Operation.COMMIT_BUDGET)) {
            throw Refusal.forbidden("access.forbidden");
        }
    }

    private LineView line(String organisation, String year, String line) {
        FiscalYear of = Asked.year(year).orElseThrow(() -> Refusal.invalid("list.filter", YEAR, ""));
        return commitments.line(Asked.needed(ORGANISATION, organisation), of, Asked.needed(LINE, line));
    }

    private static String field(String code, Form form) {
        return switch (code) {
            case "ledger.not-available",
                    "ledger.amount-positive",
                    "ledger.too-large",
                    "amount.too-large",
                    "ledger.above-ceiling" -> AMOUNT;
            case "ledger.text-too-long" ->
                form.value(COUNTERPARTY).strip().length() > LONGEST_NAME ? COUNTERPARTY : DESCRIPTION;
            case "investment.unknown",
                    "ledger.ceiling-stopped",
                    "ledger.ceiling-early",
                    "ledger.ceiling-over",
                    "ledger.ceiling-currency" -> INVESTMENT;
            case "ledger.value-date", "ledger.year-closed" -> VALUE_DATE;
            default -> "";
        };
    }

    private Response page(int status, LineView line, Form form) {
        LineStanding standing = standings.of(line.organisation(), line.year(), line.code());
        CommitModel model = new CommitModel(standing, investments(line.organisation()), form);
        return Html.page(status, TEMPLATE, below(pageFrame.titled("commit.title")), model);
    }

    private Frame below(Frame frame) {
        return frame.below(pageFrame.texts().get("commitments.title"), Address.of("commitments"));
    }

    private List<Choice> investments(String organisation) {
        InvestmentQuery query = new InvestmentQuery(
                Optional.of(organisation),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                InvestmentOrder.BY_CODE,
                Optional.empty(),
                InvestmentQuery.MOST);
        return register.list(query).rows().stream()
                .map(row ->
                        new Choice(row.code(), row.code() + " " + row.title().in(pageFrame.locale())))
                .toList();
    }
}
