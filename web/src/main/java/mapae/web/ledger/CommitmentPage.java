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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.investment.Register;
import mapae.ledger.CommitmentChange;
import mapae.ledger.CommitmentHistory;
import mapae.ledger.CommitmentReceipt;
import mapae.ledger.CommitmentView;
import mapae.ledger.Commitments;
import mapae.ledger.LineStanding;
import mapae.ledger.LineStandings;
import mapae.permission.domain.Operation;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.Link;
import mapae.web.page.PageFrame;

/** One commitment: what it promises, what became of it, and the forms by which it is paid, changed and released. */
@Path("/commitments/{id : \\d{1,18}}")
@Produces(Html.TYPE)
public class CommitmentPage {

    private static final String TEMPLATE = "ledger/commitment.jte";
    private static final String AMOUNT = "amount";
    private static final String DIRECTION = "direction";
    private static final String REASON = "reason";
    private static final String VALUE_DATE = "valueDate";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Commitments commitments;

    @Inject
    private LineStandings standings;

    @Inject
    private Register register;

    @Inject
    private Once once;

    /** Whether a change is for more or for less. */
    public enum Direction {
        MORE,
        LESS
    }

    /** The commitment, with the first form that makes sense of it. */
    @GET
    public Response show(@PathParam("id") long id) {
        return page(200, id, Optional.empty(), Form.blank(pageFrame.texts()));
    }

    /** The same with a certain form. */
    @GET
    @Path("{step : change|release|expenditures|refunds}")
    public Response ask(@PathParam("id") long id, @PathParam("step") String step) {
        requireCommitter();
        return page(200, id, CommitmentStep.ofPath(step), Form.blank(pageFrame.texts()));
    }

    /** Does it. */
    @POST
    @Path("{step : change|release|expenditures|refunds}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @PathParam("id") long id, @PathParam("step") String path, MultivaluedMap<String, String> fields) {
        requireCommitter();
        CommitmentStep step = CommitmentStep.ofPath(path).orElseThrow();
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<Won> amount = form.required(AMOUNT).flatMap(given -> form.won(AMOUNT));
        Optional<Direction> direction = step == CommitmentStep.CHANGE
                ? form.required(DIRECTION).flatMap(given -> form.choice(DIRECTION, Direction.class))
                : Optional.of(Direction.MORE);
        Optional<String> reason = step.needsReason() ? form.required(REASON) : form.text(REASON);
        Optional<LocalDate> day = form.date(VALUE_DATE);
        if (amount.filter(given -> given.compareTo(Won.ZERO) <= 0).isPresent()) {
            form.refuse(AMOUNT, "commitment.amount-positive");
        }
        if (form.isFaulty()) {
            return page(400, id, Optional.of(step), form);
        }
        Won signed =
                direction.orElseThrow() == Direction.LESS ? amount.orElseThrow().negated() : amount.orElseThrow();
        CommitmentChange change = new CommitmentChange(signed, reason, day);
        try {
            CommitmentReceipt receipt = once.run(
                    step.operation(id),
                    form.idempotencyKey(),
                    change,
                    CommitmentReceipt.class,
                    () -> run(step, id, change));
            pageFrame.announce(
                    "commitment.done." + step.path(),
                    pageFrame
                            .formats()
                            .exactly(receipt.available(), receipt.commitment().currency()));
            return Html.redirect(BookAddresses.commitment(id));
        } catch (Refusal refusal) {
            String currency = commitments.byId(id).commitment().currency();
            form.refuse(field(refusal.code()), Refused.told(refusal, pageFrame.formats(), currency));
            return page(Form.status(refusal), id, Optional.of(step), form);
        }
    }

    private CommitmentReceipt run(CommitmentStep step, long id, CommitmentChange change) {
        return switch (step) {
            case PAY -> commitments.pay(id, change);
            case CHANGE -> commitments.change(id, change);
            case RELEASE -> commitments.release(id, change);
            case REFUND -> commitments.refund(id, change);
        };
    }

    private void requireCommitter() {
        if (!currentCaller.get().may(Operation.COMMIT_BUDGET)) {
            throw Refusal.forbidden("access.forbidden");
        }
    }

    private static String field(String code) {
        return switch (code) {
            case "ledger.not-available",
                    "ledger.amount-positive",
                    "ledger.too-large",
                    "amount.too-large",
                    "commitment.not-open",
                    "commitment.not-paid" -> AMOUNT;
            case "ledger.reason-missing", "ledger.text-too-long" -> REASON;
            case "ledger.value-date", "ledger.year-closed" -> VALUE_DATE;
            default -> "";
        };
    }

    private Response page(int status, long id, Optional<CommitmentStep> asked, Form form) {
        CommitmentHistory history = commitments.byId(id);
        CommitmentView commitment = history.commitment();
        LineStanding standing = standings.of(commitment.organisation(), commitment.fiscalYear(), commitment.line());
        List<CommitmentStep> offered = standing.isOffered() ? CommitmentStep.of(commitment) : List.of();
        // what cannot be done any more is still told why
        Optional<CommitmentStep> step = asked.filter(one -> offered.contains(one) || form.isFaulty())
                .or(() -> offered.stream().findFirst());
        CommitmentModel model = new CommitmentModel(
                commitment,
                commitment.investment().flatMap(register::title).map(title -> title.in(pageFrame.locale())),
                history.postings().stream()
                        .map(posting -> PostingRow.of(posting, pageFrame.locale()))
                        .toList(),
                standing,
                offered.stream().map(one -> link(id, one, step)).toList(),
                step,
                Arrays.stream(Direction.values())
                        .map(one -> Choice.of(pageFrame.texts(), one))
                        .toList(),
                form);
        return Html.page(
                status,
                TEMPLATE,
                pageFrame
                        .titled("commitment.title", commitment.description())
                        .below(pageFrame.texts().get("commitments.title"), Address.of("commitments")),
                model);
    }

    private Link link(long id, CommitmentStep step, Optional<CommitmentStep> current) {
        return new Link(
                pageFrame.texts().name(step),
                Address.of("commitments", String.valueOf(id), step.path()).toString(),
                current.filter(one -> one == step).isPresent());
    }
}
