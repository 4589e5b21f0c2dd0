package mapae.web.approval;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.appropriation.YearlyBudgets;
import mapae.approval.BudgetApprovals;
import mapae.approval.ProposalView;
import mapae.investment.InvestmentView;
import mapae.investment.Register;
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

/** Proposes a year's budget for an investment. */
@Path("/investments/{code}/proposals")
@Produces(Html.TYPE)
public class ProposePage {

    private static final String TEMPLATE = "approval/propose.jte";
    private static final String YEAR = "year";
    private static final String AMOUNT = "amount";
    private static final String JUSTIFICATION = "justification";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Register register;

    @Inject
    private YearlyBudgets budgets;

    @Inject
    private BudgetApprovals approvals;

    @Inject
    private Once once;

    @Inject
    private Clock clock;

    /** The form, for the coming year. */
    @GET
    public Response form(@PathParam("code") String code) {
        InvestmentView investment = proposable(code);
        Form form =
                Form.blank(pageFrame.texts()).with(YEAR, LocalDate.now(clock).getYear() + 1);
        return Html.page(TEMPLATE, frame(investment), model(investment, form));
    }

    /** Takes the proposal. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response propose(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        InvestmentView investment = proposable(code);
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<FiscalYear> year = year(form);
        Optional<Won> amount = form.required(AMOUNT).flatMap(given -> form.won(AMOUNT));
        Optional<String> justification = form.required(JUSTIFICATION);
        if (form.isFaulty()) {
            return Html.page(400, TEMPLATE, frame(investment), model(investment, form));
        }
        try {
            ProposalView proposal = once.run(
                    "approval.propose",
                    form.idempotencyKey(),
                    List.of(code, year.orElseThrow(), amount.orElseThrow(), justification.orElseThrow()),
                    ProposalView.class,
                    () -> approvals.propose(
                            code, year.orElseThrow(), amount.orElseThrow(), justification.orElseThrow()));
            pageFrame.announce("proposal.sent");
            return Html.redirect(Address.of("proposals", String.valueOf(proposal.id())));
        } catch (Refusal refusal) {
            form.refuse(field(refusal.code()), refusal);
            return Html.page(Form.status(refusal), TEMPLATE, frame(investment), model(investment, form));
        }
    }

    /** The investment, if the caller may propose budgets for it; the door asks again on the way in. */
    private InvestmentView proposable(String code) {
        InvestmentView investment = register.byCode(code);
        Caller caller = currentCaller.get();
        if (!caller.may(Operation.PROPOSE_BUDGET)) {
            throw Refusal.forbidden("access.forbidden");
        }
        if (!caller.may(Operation.PROPOSE_BUDGET, investment.owner())) {
            throw Refusal.forbidden("investment.not-own", code);
        }
        return investment;
    }

    private static Optional<FiscalYear> year(Form form) {
        return form.required(YEAR).flatMap(given -> form.whole(YEAR)).flatMap(number -> {
            try {
                return Optional.of(FiscalYear.of(number));
            } catch (IllegalArgumentException outOfRange) {
                form.refuse(YEAR, "propose.year.range");
                return Optional.empty();
            }
        });
    }

    private static String field(String code) {
        return switch (code) {
            case "approval.amount-negative" -> AMOUNT;
            case "approval.justification-missing" -> JUSTIFICATION;
            case "approval.year-past", "approval.already-open" -> YEAR;
            default -> "";
        };
    }

    private Frame frame(InvestmentView investment) {
        return pageFrame
                .titled("propose.title")
                .below(pageFrame.texts().get("investments.title"), Address.of("investments"))
                .below(investment.title().in(pageFrame.locale()), Address.of("investments", investment.code()));
    }

    private ProposeModel model(InvestmentView investment, Form form) {
        return new ProposeModel(investment.code(), investment.currency(), budgets.ofInvestment(investment.id()), form);
    }
}
