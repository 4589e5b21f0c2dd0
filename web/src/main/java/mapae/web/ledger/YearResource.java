package mapae.web.ledger;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import mapae.ledger.YearEnd;
import mapae.ledger.YearView;
import mapae.shared.FiscalYear;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Fiscal years of the books over REST. */
@Path(Api.ROOT + "/years/{year}")
@Produces(MediaType.APPLICATION_JSON)
public class YearResource {

    @Inject
    private YearEnd yearEnd;

    @Inject
    private Once once;

    /** How far the close of a year is. */
    @GET
    @Operation(
            summary = "For how many organisations a year of the books is closed, and how the job that closes it stands")
    public YearView year(@PathParam("year") String year) {
        return yearEnd.of(FiscalYear.parse(year));
    }

    /** Starts to close a year; answers as soon as it is accepted. */
    @POST
    @Path("/close")
    @Operation(
            summary = "Closes a year of the books",
            description = "Planners. For every organisation that has lines in the year: carries over what was decided,"
                    + " lets the rest lapse, carries in, and lets nothing be posted into the year any more.")
    public Response close(@PathParam("year") String year, @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey) {
        FiscalYear asked = FiscalYear.parse(year);
        YearView view =
                once.run("ledger.close-year", idempotencyKey, asked, YearView.class, () -> yearEnd.close(asked));
        return Response.accepted(view)
                .location(URI.create(Api.ROOT + "/years/" + asked))
                .build();
    }
}
