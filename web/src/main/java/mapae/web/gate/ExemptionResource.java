package mapae.web.gate;

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
import jakarta.ws.rs.core.Response;
import java.util.List;
import mapae.gate.ConsultationExemptions;
import mapae.gate.ExemptionView;
import mapae.gate.domain.Exemption;
import mapae.gate.domain.ExemptionGround;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Claims of exemption from prior consultation over REST: those that wait, one of them, and the answer. */
@Path(Api.ROOT + "/exemptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExemptionResource {

    @Inject
    private ConsultationExemptions exemptions;

    @Inject
    private Once once;

    /**
     * An answer.
     *
     * @param version of the claim, as it was seen
     * @param confirmed whether the investment is spared the consultation
     * @param reason why
     */
    public record Answered(
            @NotNull Integer version,
            @NotNull Boolean confirmed,
            @NotNull String reason) {}

    /** Those that wait. */
    @GET
    @Operation(
            summary = "Claims of exemption from prior consultation that wait for an answer, the longest waiting first")
    public List<Exemption> waiting() {
        return exemptions.waiting();
    }

    /** Grounds. */
    @GET
    @Path("/grounds")
    @Operation(summary = "Grounds that may be claimed today, each with how sure it is and where it was read")
    public List<ExemptionGround> grounds() {
        return exemptions.grounds();
    }

    /** One. */
    @GET
    @Path("/{id:[0-9]{1,18}}")
    @Operation(summary = "A claim, with its files, and the answer to it")
    public ExemptionView get(@PathParam("id") long id) {
        return exemptions.byId(id);
    }

    /** A file. */
    @GET
    @Path("/files/{file:[0-9]{1,18}}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A file of a claim")
    public Response file(@PathParam("file") long file) {
        return GateFiles.answer(exemptions.file(file));
    }

    /** Answers. */
    @POST
    @Path("/{id:[0-9]{1,18}}/answer")
    @Operation(
            summary = "A planner who neither claimed it nor is recused confirms or refuses a claim",
            description = "A confirmed one stands for the consultation where a later gate asks for it.")
    public Exemption answer(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Answered answered) {
        return once.run(
                "gate.exemption-answer",
                idempotencyKey,
                List.of(id, answered),
                Exemption.class,
                () -> exemptions.answer(id, answered.version(), answered.confirmed(), answered.reason()));
    }
}
