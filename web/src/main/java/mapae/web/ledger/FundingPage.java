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
import java.util.Optional;
import java.util.function.Supplier;
import mapae.access.CurrentCaller;
import mapae.investment.InvestmentView;
import mapae.investment.Register;
import mapae.ledger.AllotmentFreezes;
import mapae.ledger.FundedLines;
import mapae.ledger.FundingFloorCommand;
import mapae.ledger.FundingFloorView;
import mapae.ledger.FundingFloors;
import mapae.permission.domain.Operation;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** What funds an investment: finance officers link lines; planners freeze, release and guarantee. */
@Path("/investments/{code}/budget-lines")
@Produces(Html.TYPE)
public class FundingPage {

    static final String FROM = "from";

    private static final String TEMPLATE = "ledger/funding/page.jte";
    private static final String FIRST_YEAR = "firstYear";
    private static final String LAST_YEAR = "lastYear";
    private static final String AMOUNT = "amount";
    private static final String BASIS = "basis";
    private static final String VERSION = "version";
    private static final String FLOOR_REASON = "floorReason";
    private static final String FREEZE_REASON = "freezeReason";
    private static final String RELEASE_REASON = "releaseReason";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Register register;

    @Inject
    private FundedLines lines;

    @Inject
    private AllotmentFreezes freezes;

    @Inject
    private FundingFloors floors;

    @Inject
    private PlanChoices choices;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Once once;

    /** The page; with the floor that begins with a year in its form, if the address names one. */
    @GET
    public Response show(@PathParam("code") String code) {
        InvestmentView investment = register.byCode(code);
        Form form = Form.blank(pageFrame.texts());
        Optional<String> from = pageFrame.address().parameter(FROM);
        floors.of(investment.id()).stream()
                .filter(floor ->
                        from.filter(floor.firstYear().toString()::equals).isPresent())
                .forEach(floor -> fill(form, floor));
        return page(200, investment, form);
    }

    private static void fill(Form form, FundingFloorView floor) {
        form.with(FIRST_YEAR, floor.firstYear())
                .with(LAST_YEAR, floor.lastYear())
                .with(AMOUNT, floor.amount().amount())
                .with(BASIS, floor.basis())
                .with(VERSION, floor.version());
    }

    /** Links a line. */
    @POST
    @Path("/link")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response link(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        InvestmentView investment = find(code, Operation.POST_LEDGER);
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<String> organisation = form.required("organisation");
        Optional<FiscalYear> year = form.required("year").flatMap(given -> choices.year(form, "year"));
        Optional<String> line = form.required("line");
        return run(
                investment,
                form,
                "ledger.link",
                "line",
                "funding.linked",
                () -> List.of(organisation.orElseThrow(), year.orElseThrow(), line.orElseThrow()),
                () -> lines.link(investment.id(), organisation.get(), year.get(), line.get()));
    }

    /** Unlinks a line. */
    @POST
    @Path("/unlink")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unlink(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        InvestmentView investment = find(code, Operation.POST_LEDGER);
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<String> organisation = form.required("ofOrganisation");
        Optional<FiscalYear> year = form.required("ofYear").flatMap(given -> choices.year(form, "ofYear"));
        Optional<String> line = form.required("ofLine");
        return run(
                investment,
                form,
                "ledger.unlink",
                "",
                "funding.unlinked",
                () -> List.of(organisation.orElseThrow(), year.orElseThrow(), line.orElseThrow()),
                () -> lines.unlink(investment.id(), organisation.get(), year.get(), line.get()));
    }

    /** Freezes by hand. */
    @POST
    @Path("/freeze")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response freeze(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        InvestmentView investment = find(code, Operation.HOLD_ALLOTMENT);
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<String> reason = form.required(FREEZE_REASON);
        return run(
                investment,
                form,
                "ledger.freeze",
                FREEZE_REASON,
                "funding.frozen",
                reason::orElseThrow,
                () -> freezes.freeze(investment.id(), reason.get()));
    }

    /** Releases a freeze. */
    @POST
    @Path("/release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        InvestmentView investment = find(code, Operation.HOLD_ALLOTMENT);
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<Integer> freeze = form.required("freeze").flatMap(given -> form.whole("freeze"));
        Optional<String> reason = form.required(RELEASE_REASON);
        return run(
                investment,
                form,
                "ledger.unfreeze",
                RELEASE_REASON,
                "funding.released",
                () -> List.of(freeze.orElseThrow(), reason.orElseThrow()),
                () -> freezes.release(investment.id(), freeze.get(), reason.get()));
    }

    /** Guarantees yearly money. */
    @POST
    @Path("/floor")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response floor(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        InvestmentView investment = find(code, Operation.HOLD_ALLOTMENT);
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<FiscalYear> first = form.required(FIRST_YEAR).flatMap(given -> choices.year(form, FIRST_YEAR));
        Optional<FiscalYear> last = form.required(LAST_YEAR).flatMap(given -> choices.year(form, LAST_YEAR));
        Optional<Won> amount = form.required(AMOUNT).flatMap(given -> form.won(AMOUNT));
        Optional<String> basis = form.required(BASIS);
        Optional<String> reason = form.required(FLOOR_REASON);
        Optional<Integer> version = form.whole(VERSION);
        Supplier<FundingFloorCommand> command = () -> new FundingFloorCommand(
                first.orElseThrow(),
                last.orElseThrow(),
                amount.orElseThrow(),
                basis.orElseThrow(),
                reason.orElseThrow(),
                version);
        return run(
                investment,
                form,
                "ledger.floor",
                "",
                "funding.guaranteed",
                command,
                () -> floors.set(investment.id(), command.get()));
    }

    /** The investment, if the caller may do such a thing at all. */
    private InvestmentView find(String code, Operation operation) {
        if (!currentCaller.get().may(operation)) {
            throw Refusal.forbidden("access.forbidden");
        }
        return register.byCode(code);
    }

    private Response run(
            InvestmentView investment,
            Form form,
            String operation,
            String field,
            String done,
            Supplier<?> request,
            Supplier<?> command) {
        if (form.isFaulty()) {
            return page(400, investment, form);
        }
        try {
            once.run(operation + "." + investment.id(), form.idempotencyKey(), request.get(), Boolean.class, () -> {
                command.get();
                return true;
            });
        } catch (Refusal refusal) {
            form.refuse(field(refusal.code(), field), refusal);
            return page(Form.status(refusal), investment, form);
        }
        pageFrame.announce(done);
        return Html.redirect(Address.of("investments", investment.code(), "budget-lines"));
    }

    private static String field(String code, String usual) {
        return switch (code) {
            case "ledger.floor-years" -> LAST_YEAR;
            case "ledger.floor-overlaps" -> FIRST_YEAR;
            case "ledger.floor-amount", "amount.too-large" -> AMOUNT;
            case "ledger.not-own", "organisation.unknown" -> "organisation";
            case "request.conflict" -> "";
            default -> usual;
        };
    }

    private Response page(int status, InvestmentView investment, Form form) {
        boolean mayLink = currentCaller.get().may(Operation.POST_LEDGER);
        FundingModel model = new FundingModel(
                investment.code(),
                investment.currency(),
                lines.of(investment.id()),
                freezes.of(investment.id()),
                floors.of(investment.id()),
                mayLink ? choices.own() : List.of(),
                currentCaller.get().may(Operation.HOLD_ALLOTMENT),
                form);
        Frame frame = pageFrame
                .titled("funding.title", investment.title().in(pageFrame.locale()))
                .below(pageFrame.texts().get("investments.title"), Address.of("investments"))
                .below(investment.title().in(pageFrame.locale()), Address.of("investments", investment.code()));
        return Html.page(status, TEMPLATE, frame, model);
    }
}
