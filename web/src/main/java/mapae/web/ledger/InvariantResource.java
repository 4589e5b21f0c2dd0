package mapae.web.ledger;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import mapae.ledger.Invariants;
import mapae.ledger.InvariantsView;
import mapae.web.api.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Whether the books are in order, over REST. */
@Path(Api.ROOT + "/invariants")
@Produces(MediaType.APPLICATION_JSON)
public class InvariantResource {

    @Inject
    private Invariants invariants;

    /** Checks the books as they stand. */
    @GET
    @Operation(
            summary = "Whether every identity of the books holds, on every line of every year",
            description =
                    "Checked as the books stand now. Each identity names the lines that break it. lastProof is what the"
                            + " last nightly proof found, once there was one.")
    public InvariantsView check() {
        return invariants.check();
    }
}
