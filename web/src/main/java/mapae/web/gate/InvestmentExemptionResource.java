package mapae.web.gate;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import mapae.gate.ConsultationExemptions;
import mapae.gate.EvidenceFile;
import mapae.gate.domain.Exemption;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The claim that an investment is exempt from prior consultation, over REST. */
@Path(Api.ROOT + "/investments/{code}/exemptions")
@Produces(MediaType.APPLICATION_JSON)
public class InvestmentExemptionResource {

    @Inject
    private ConsultationExemptions exemptions;

    @Inject
    private GateFiles files;

    @Inject
    private Once once;

    /** Claims. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Claims that an investment is exempt from prior consultation",
            description = "Planners, and project managers for their own organisation. Parts: ground, reason, and one to"
                    + " five named file, checked like evidence at gates.")
    public Exemption claim(
            @PathParam("code") String code,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            List<EntityPart> parts)
            throws IOException {
        MultivaluedMap<String, String> fields = GateFiles.fields(parts);
        String ground = said(fields, "ground");
        String reason = said(fields, "reason");
        List<EvidenceFile> given = files.all(parts);
        return once.run(
                "gate.exemption-claim",
                idempotencyKey,
                asked(code, ground, reason, given),
                Exemption.class,
                () -> exemptions.claim(code, ground, reason, given));
    }

    private static String said(MultivaluedMap<String, String> fields, String field) {
        String text = fields.getFirst(field);
        return text == null ? "" : text;
    }

    /** What makes two claims the same. */
    static List<?> asked(String code, String ground, String reason, List<EvidenceFile> given) {
        return List.of(
                code,
                ground,
                reason,
                given.stream()
                        .map(one -> one.name() + " " + Arrays.hashCode(one.content()))
                        .toList());
    }
}
