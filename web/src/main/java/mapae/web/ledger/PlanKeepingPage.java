package mapae.web.ledger;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import mapae.ledger.MultiYearPlans;
import mapae.ledger.PlanResolutions;
import mapae.ledger.domain.PlannedYear;
import mapae.ledger.domain.YearStatus;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.web.page.Form;
import mapae.web.page.Html;

/** Changes the years of a plan, and has them legally committed. */
@Path("/multi-year-plans/{id : \\d{1,18}}")
@Produces(Html.TYPE)
public class PlanKeepingPage {

    private static final String VERSION = "version";
    private static final String APPROVE = "approve";
    private static final String RETURN = "return";

    @Inject
    private MultiYearPlanSheet sheet;

    @Inject
    private PlanChoices choices;

    @Inject
    private MultiYearPlans plans;

    @Inject
    private PlanResolutions resolutions;

    /** Changes a year, or adds one. */
    @POST
    @Path("/years")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = sheet.sent(fields);
        Optional<FiscalYear> year = form.required("year").flatMap(given -> choices.year(form, "year"));
        Optional<Won> amount = form.required("amount").flatMap(given -> form.won("amount"));
        Optional<YearStatus> status = form.required("status").flatMap(given -> form.choice("status", YearStatus.class));
        if (form.isFaulty()) {
            return sheet.show(400, id, form);
        }
        int seen = form.whole(VERSION).orElse(-1);
        PlannedYear wanted = new PlannedYear(year.orElseThrow(), amount.orElseThrow(), status.orElseThrow());
        String reason = form.text("changeReason").orElse("");
        return sheet.run(
                id,
                form,
                "ledger.plan-year",
                List.of(id, seen, wanted, reason),
                refusal -> changed(refusal.code()),
                () -> plans.change(id, seen, wanted, reason));
    }

    private static String changed(String code) {
        return switch (code) {
            case "ledger.reason-missing", "ledger.text-too-long" -> "changeReason";
            case "ledger.plan-amount", "ledger.plan-year-below", "amount.too-large" -> "amount";
            case "ledger.plan-status" -> "status";
            case "request.conflict", "ledger.not-own" -> "";
            default -> "year";
        };
    }

    /** Proposes years to be legally committed. */
    @POST
    @Path("/resolutions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response propose(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = sheet.sent(fields);
        Optional<FiscalYear> first = form.required("firstYear").flatMap(given -> choices.year(form, "firstYear"));
        Optional<FiscalYear> last = form.required("lastYear").flatMap(given -> choices.year(form, "lastYear"));
        if (form.isFaulty()) {
            return sheet.show(400, id, form);
        }
        int seen = form.whole(VERSION).orElse(-1);
        String reference = form.text("reference").orElse("");
        String reason = form.text("resolutionReason").orElse("");
        return sheet.run(
                id,
                form,
                "ledger.resolution",
                List.of(id, seen, first.orElseThrow(), last.orElseThrow(), reference, reason),
                refusal -> proposed(refusal.code()),
                () -> resolutions.propose(id, seen, first.orElseThrow(), last.orElseThrow(), reference, reason));
    }

    private static String proposed(String code) {
        return switch (code) {
            case "ledger.reason-missing" -> "resolutionReason";
            case "ledger.resolution-missing", "ledger.text-too-long" -> "reference";
            case "request.conflict", "ledger.not-own", "ledger.years-ahead" -> "";
            default -> "firstYear";
        };
    }

    /** Decides on a proposal. */
    @POST
    @Path("/resolutions/{resolution : \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("id") long id, @PathParam("resolution") long resolution, MultivaluedMap<String, String> fields) {
        Form form = sheet.sent(fields);
        int seen = form.whole(VERSION).orElse(-1);
        Optional<String> decision = form.oneOf("decision-" + resolution, List.of(APPROVE, RETURN));
        if (decision.isEmpty()) {
            return sheet.show(400, id, form);
        }
        boolean returned = decision.get().equals(RETURN);
        String field = "decisionReason-" + resolution;
        String reason = form.text(field).orElse("");
        return sheet.run(
                id,
                form,
                returned ? "ledger.resolution-return" : "ledger.resolution-approve",
                List.of(id, resolution, seen, reason),
                (Refusal refusal) -> refusal.code().equals("ledger.reason-missing") ? field : "",
                () -> returned
                        ? resolutions.giveBack(id, resolution, seen, reason)
                        : resolutions.approve(id, resolution, seen, reason));
    }
}
