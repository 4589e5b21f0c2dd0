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
import java.util.SortedMap;
import java.util.TreeMap;
import mapae.access.CurrentCaller;
import mapae.investment.Register;
import mapae.ledger.MultiYearPlanView;
import mapae.ledger.MultiYearPlans;
import mapae.ledger.PlanCommitment;
import mapae.ledger.PlanCommitments;
import mapae.permission.domain.Operation;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.web.page.Form;
import mapae.web.page.Html;

/** A plan over several years, and what is promised under it. */
@Path("/multi-year-plans/{id : \\d{1,18}}")
@Produces(Html.TYPE)
public class MultiYearPlanPage {

    private static final String INVESTMENT = "investment";
    private static final String PART = "part";
    private static final String REASON = "releaseReason";

    @Inject
    private MultiYearPlanSheet sheet;

    @Inject
    private MultiYearPlans plans;

    @Inject
    private PlanCommitments commitments;

    @Inject
    private Register register;

    @Inject
    private CurrentCaller currentCaller;

    /** The plan. */
    @GET
    public Response show(@PathParam("id") long id) {
        return sheet.show(id);
    }

    /** Commits for one year or several; what is refused of each year is said beside it. */
    @POST
    @Path("/commitments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response commit(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        if (!currentCaller.get().may(Operation.COMMIT_BUDGET)) {
            throw Refusal.forbidden("access.forbidden");
        }
        Form form = sheet.sent(fields);
        MultiYearPlanView plan = plans.byId(id);
        Optional<String> description = form.required("description");
        Optional<String> counterparty = form.required("counterparty");
        SortedMap<FiscalYear, Won> parts = new TreeMap<>();
        for (MultiYearPlanView.Year year : plan.years()) {
            form.won(amount(year.fiscalYear())).ifPresent(given -> parts.put(year.fiscalYear(), given));
        }
        SortedMap<FiscalYear, Refusal> refused = commitments.refusals(id, parts);
        refused.forEach((year, why) -> form.refuse(amount(year), why));
        if (form.isFaulty()) {
            return sheet.show(
                    refused.values().stream().findFirst().map(Form::status).orElse(400), id, form);
        }
        try {
            Optional<InvestmentId> investment = form.text(INVESTMENT).map(register::idByCode);
            PlanCommitment promise = new PlanCommitment(
                    description.orElseThrow(), counterparty.orElseThrow(), investment, parts, Optional.empty());
            return sheet.run(
                    id,
                    form,
                    "ledger.plan-commit",
                    List.of(id, promise),
                    refusal -> field(plan, parts, refusal),
                    () -> commitments.commit(id, promise));
        } catch (Refusal unknown) {
            form.refuse(INVESTMENT, unknown);
            return sheet.show(Form.status(unknown), id, form);
        }
    }

    /** Takes up what is reserved of a year. */
    @POST
    @Path("/years/{year : \\d{4}}/take-up")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeUp(
            @PathParam("id") long id, @PathParam("year") String year, MultivaluedMap<String, String> fields) {
        Form form = sheet.sent(fields);
        FiscalYear asked = FiscalYear.parse(year);
        return sheet.run(
                id, form, "ledger.take-up", List.of(id, asked), refusal -> "", () -> commitments.takeUp(id, asked));
    }

    /** Frees what is reserved for a contract in one year. */
    @POST
    @Path("/releases")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = sheet.sent(fields);
        long part = form.whole(PART).orElse(0);
        String reason = form.text(REASON).orElse("");
        return sheet.run(
                id,
                form,
                "ledger.plan-release",
                List.of(id, part, reason),
                refusal -> refusal.code().equals("ledger.reason-missing") ? REASON : PART,
                () -> commitments.release(id, part, reason));
    }

    private static String amount(FiscalYear year) {
        return "amount-" + year;
    }

    /** Where the books changed since they were asked: a refusal of a year names it first. */
    private static String field(MultiYearPlanView plan, SortedMap<FiscalYear, Won> parts, Refusal refusal) {
        if (parts.isEmpty()) {
            return amount(plan.years().get(0).fiscalYear());
        }
        return refusal.arguments().stream()
                .findFirst()
                .filter(named ->
                        parts.keySet().stream().anyMatch(year -> year.toString().equals(named)))
                .map(named -> "amount-" + named)
                .orElse("");
    }
}
