package mapae.web.progress;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mapae.investment.InvestmentView;
import mapae.investment.Register;
import mapae.progress.ProgressReporting;
import mapae.progress.ReportCommand;
import mapae.progress.ReportView;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Monthly reports over REST. */
@Path(Api.ROOT + "/investments/{code}/reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReportResource {

    @Inject
    private ProgressReporting reporting;

    @Inject
    private Register register;

    @Inject
    private Once once;

    /** All reports of an investment, the latest month first. */
    @GET
    @Operation(summary = "All reports of an investment, the latest month first")
    public List<ReportAnswer> list(@PathParam("code") String code) {
        InvestmentView investment = register.byCode(code);
        return reporting.ofInvestment(investment.id()).stream()
                .map(report -> new ReportAnswer(investment.currency(), report))
                .toList();
    }

    /** Reports a month, or corrects it. */
    @POST
    @Operation(
            summary = "Reports a month, or corrects it",
            description = "Project managers, for investments of their own organisation."
                    + " A correction names the version that it corrects.")
    public ReportAnswer report(
            @PathParam("code") String code,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull ReportCommand command) {
        ReportView report = once.run(
                "progress.report",
                idempotencyKey,
                List.of(code, command),
                ReportView.class,
                () -> reporting.report(code, command));
        return new ReportAnswer(register.byCode(code).currency(), report);
    }
}
