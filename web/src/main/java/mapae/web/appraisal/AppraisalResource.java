package mapae.web.appraisal;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import mapae.appraisal.Appraisals;
import mapae.web.api.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Appraisal over REST: a calculator. Nothing is stored, so a request that is sent again has the same answer, with or without
 * a key.
 */
@Path(Api.ROOT + "/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AppraisalResource {

    @Inject
    private Appraisals appraisals;

    /** What flows are worth. */
    @POST
    @Operation(
            summary = "What flows of money are worth; stores nothing",
            description =
                    "Rate: one of rate (0.045 is 4.5 %), rates (each from a year on) and schedule (code, and a day on"
                            + " which it was in force). Flows: either flows by year, or costs and benefits as lists from baseYear"
                            + " on. Won; up to 150 years without a gap. npv, bcr, discountedPayback and the switching values are"
                            + " plain values, null where they are undefined; irr is an array of none, one or several rates."
                            + " explanations holds, by the name of each, its formula with version and source, its inputs, and why"
                            + " it is undefined. Idempotency-Key is accepted and not needed.")
    public AppraisalAnswer appraise(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid AppraisalRequest request) {
        return AppraisalAnswer.of(appraisals.appraise(request.command()));
    }

    /** Several options. */
    @POST
    @Path("/comparison")
    @Operation(
            summary = "Options by themselves and one after another by rising cost; stores nothing",
            description = "2 to 10 options from the same base year, with 300 years together at most.")
    public ComparisonAnswer compare(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid ComparisonRequest request) {
        return ComparisonAnswer.of(appraisals.compare(request.command()));
    }

    /** NPV as it may turn out. */
    @POST
    @Path("/simulation")
    @Operation(
            summary = "Net present value as it may turn out (Monte Carlo); stores nothing",
            description =
                    "Costs and benefits vary as multiples of what is planned: TRIANGULAR (min, mode, max), UNIFORM"
                            + " (min, max) or NORMAL (mean, deviation). Delay: chances of 0, 1, 2 … years, or min, mode and max."
                            + " The same seed gives the same answer on every machine. Up to 100,000 draws. Pn is the value that n %"
                            + " of draws do not exceed.")
    public SimulationAnswer simulate(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid SimulationRequest request) {
        return SimulationAnswer.of(appraisals.simulate(request.command()));
    }

    /** How much NPV depends on each driver. */
    @POST
    @Path("/sensitivity")
    @Operation(
            summary = "How much net present value depends on each driver (tornado); stores nothing",
            description =
                    "COST and BENEFIT: multiples of what is planned, 0 to 10. RATE: a change of every rate, −0.01 is a"
                            + " percentage point less. DELAY: whole years, 0 to 20.")
    public SensitivityAnswer vary(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid SensitivityRequest request) {
        return SensitivityAnswer.of(appraisals.tornado(request.appraisal().command(), request.driven()));
    }

    /** Options scored by several criteria. */
    @POST
    @Path("/criteria")
    @Operation(
            summary = "Scores options by several criteria; stores nothing",
            description =
                    "2 to 10 criteria and options. Either every criterion has a weight in percent, 100 together exactly,"
                            + " or none has, and comparisons holds every pair of criteria once: first is times (1 to 9) as"
                            + " important as second. Weights are then those of the analytic hierarchy process; consistency"
                            + " tells lambdaMax, CI, RI and CR, and inconsistent comparisons (CR above 0.1) are marked and not"
                            + " refused. scores: 0 to 100 by the name of every criterion.")
    public CriteriaAnswer score(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid CriteriaRequest request) {
        return CriteriaAnswer.of(appraisals.score(request.command()));
    }
}
