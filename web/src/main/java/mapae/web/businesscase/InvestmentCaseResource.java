package mapae.web.businesscase;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import java.util.Optional;
import mapae.businesscase.BusinessCases;
import mapae.businesscase.CaseView;
import mapae.businesscase.CaseWriting;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The business cases of an investment over REST. */
@Path(Api.ROOT + "/investments/{code}/business-cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvestmentCaseResource {

    @Inject
    private BusinessCases cases;

    @Inject
    private CaseWriting writing;

    @Inject
    private Once once;

    /**
     * How a version is begun.
     *
     * @param from key of the version that it takes over whole; from nothing if left out
     */
    public record Begun(Optional<Long> from) {}

    /** The history. */
    @GET
    @Operation(summary = "The versions of an investment's business case, the latest first")
    public List<CaseView> history(@PathParam("code") String code) {
        return cases.history(code);
    }

    /** Begins a version. */
    @POST
    @Operation(
            summary = "Begins a version of an investment's business case",
            description = "Planners, and project managers for their own organisation. At most one version is written or"
                    + " waits for a decision.")
    public CaseView begin(
            @PathParam("code") String code,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Begun begun) {
        return once.run(
                "case.begin",
                idempotencyKey,
                List.of(code, begun),
                CaseView.class,
                () -> writing.begin(code, begun.from()));
    }
}
