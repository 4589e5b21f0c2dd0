package mapae.web.ledger;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import mapae.ledger.DifferenceQuery;
import mapae.ledger.DifferenceView;
import mapae.ledger.ReconciliationView;
import mapae.ledger.Reconciliations;
import mapae.shared.Page;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** In what the books and the finance system differ, over REST. */
@Path(Api.ROOT + "/reconciliations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReconciliationResource {

    @Inject
    private Reconciliations reconciliations;

    @Inject
    private Once once;

    /**
     * A comparison with its differences.
     *
     * @param reconciliation the comparison
     * @param differences a page of its differences
     */
    public record Answer(ReconciliationView reconciliation, Page<DifferenceView> differences) {}

    /**
     * What is said of a difference.
     *
     * @param note the words
     */
    public record Explanation(@NotNull String note) {}

    /** Comparisons, the newest first. */
    @GET
    @Operation(summary = "Comparisons of the books with the finance system, the newest first")
    public Page<ReconciliationView> all(
            @QueryParam("after") String after, @QueryParam("limit") @DefaultValue("50") int limit) {
        return reconciliations.all(Asked.text(after), limit);
    }

    /** One comparison. */
    @GET
    @Path("/{id:[0-9]{1,18}}")
    @Operation(
            summary = "A comparison of the books with the finance system, and in what they differ",
            description =
                    "organisation and kind keep to theirs; open=true keeps to what nobody has explained. difference"
                            + " is what the finance system says less what the books say.")
    public Answer get(
            @PathParam("id") long id,
            @QueryParam("organisation") String organisation,
            @QueryParam("kind") String kind,
            @QueryParam("open") @DefaultValue("false") boolean open,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        ReconciliationView found = reconciliations.byId(id);
        return new Answer(
                found,
                reconciliations.differences(
                        id,
                        new DifferenceQuery(
                                Asked.text(organisation), Asked.text(kind), open, Asked.text(after), limit)));
    }

    /** Says what a difference is. */
    @POST
    @Path("/{id:[0-9]{1,18}}/differences/{difference:[0-9]{1,18}}/explanation")
    @Operation(
            summary = "Says what a difference is",
            description =
                    "Finance officers of the organisation. It holds wherever the same difference of the same line is"
                            + " found again.")
    public DifferenceView explain(
            @PathParam("id") long id,
            @PathParam("difference") long difference,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Explanation explanation) {
        return once.run(
                "ledger.explain." + difference,
                idempotencyKey,
                explanation,
                DifferenceView.class,
                () -> reconciliations.explain(id, difference, explanation.note()));
    }
}
