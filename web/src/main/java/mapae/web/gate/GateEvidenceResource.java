package mapae.web.gate;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import mapae.gate.EvidenceFile;
import mapae.gate.GatePreparation;
import mapae.gate.GateReviews;
import mapae.gate.domain.ReviewHead;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Evidence of reviews over REST: files in and out. */
@Path(Api.ROOT + "/gate-reviews")
@Produces(MediaType.APPLICATION_JSON)
public class GateEvidenceResource {

    @Inject
    private GateReviews reviews;

    @Inject
    private GatePreparation preparation;

    @Inject
    private GateFiles files;

    @Inject
    private Once once;

    /** Adds evidence. */
    @POST
    @Path("/{id:[0-9]{1,18}}/evidence")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Adds a file as evidence: the body is the file",
            description = "PDF, PNG, JPEG, XLSX, DOCX, HWPX, CSV or TXT, told by its content; 20 MiB unless set"
                    + " otherwise. The same content is kept once.")
    public ReviewHead add(
            @PathParam("id") long id,
            @QueryParam("version") @DefaultValue("-1") int version,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("fileName") @DefaultValue("") String fileName,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            InputStream body)
            throws IOException {
        EvidenceFile file = files.read(fileName, body);
        return once.run(
                "gate.evidence",
                idempotencyKey,
                List.of(id, version, kind, fileName, Arrays.hashCode(file.content())),
                ReviewHead.class,
                () -> preparation.add(id, version, kind, file));
    }

    /** Takes evidence out. */
    @DELETE
    @Path("/{id:[0-9]{1,18}}/evidence/{evidence:[0-9]{1,18}}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Takes a file out of the evidence")
    public ReviewHead remove(
            @PathParam("id") long id,
            @PathParam("evidence") long evidence,
            @QueryParam("version") @DefaultValue("-1") int version,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey) {
        return once.run(
                "gate.evidence-out",
                idempotencyKey,
                List.of(id, version, evidence),
                ReviewHead.class,
                () -> preparation.remove(id, version, evidence));
    }

    /** A file. */
    @GET
    @Path("/evidence/{evidence:[0-9]{1,18}}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The file of a piece of evidence")
    public Response file(@PathParam("evidence") long evidence) {
        return GateFiles.answer(reviews.file(evidence));
    }
}
