package mapae.web.audit;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import mapae.audit.AuditQuery;
import mapae.audit.AuditReading;
import mapae.audit.AuditView;
import mapae.audit.VerificationView;
import mapae.shared.Page;
import mapae.shared.Refusal;
import mapae.web.api.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The audit trail over REST. */
@Path(Api.ROOT + "/audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject
    private AuditReading reading;

    /** Entries of the trail, newest first. */
    @GET
    @Operation(
            summary = "Entries of the audit trail, newest first",
            description =
                    "kind is what was done (approval.approve) or its part before the dot (approval). person is who"
                            + " acted, for whom, or whom it concerned. from and to are days of the Korean calendar.")
    public Page<AuditView> find(
            @QueryParam("investment") String investment,
            @QueryParam("person") String person,
            @QueryParam("kind") String kind,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return reading.find(new AuditQuery(
                given(investment),
                given(person),
                given(kind),
                given(from).map(text -> day("from", text)),
                given(to).map(text -> day("to", text)),
                given(after),
                limit,
                false));
    }

    /** Reads the whole trail through. */
    @GET
    @Path("/verification")
    @Operation(
            summary = "Whether the audit trail is whole",
            description = "Reads all of it and holds it against its anchors. Names the first broken entry.")
    public VerificationView verify() {
        return reading.verify();
    }

    private static Optional<String> given(String parameter) {
        return Optional.ofNullable(parameter).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("list.filter", name, text);
        }
    }
}
