package mapae.web.ledger;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.ledger.Journals;
import mapae.ledger.PostingView;
import mapae.ledger.Reversals;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Single postings over REST. */
@Path(Api.ROOT + "/postings/{id:[0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PostingResource {

    @Inject
    private Journals journals;

    @Inject
    private Reversals reversals;

    @Inject
    private Once once;

    /**
     * Why a posting is taken back.
     *
     * @param reason why
     * @param valueDate the day for which that counts
     */
    public record Reversal(@NotNull String reason, Optional<LocalDate> valueDate) {}

    /** One posting. */
    @GET
    @Operation(summary = "A document of the books, with all its entries")
    public PostingView get(@PathParam("id") long id) {
        return journals.posting(id);
    }

    /** Takes a posting back. */
    @POST
    @Path("/reversal")
    @Operation(
            summary = "Takes a posting back by another one, once, with a reason",
            description = "Budgets, allotments, and what happened to commitments; not reversals themselves.")
    public PostingView reverse(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Reversal reversal) {
        return once.run(
                "ledger.reverse",
                idempotencyKey,
                List.of(id, reversal),
                PostingView.class,
                () -> reversals.reverse(id, reversal.reason(), reversal.valueDate()));
    }
}
