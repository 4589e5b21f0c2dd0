package mapae.web.pool;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import mapae.pool.Pools;
import mapae.web.page.Csv;
import mapae.web.page.Html;

/** A pool in a month: who is entitled to what, how fair that is, and its terms. */
@Path("/pools/{code}")
@Produces(Html.TYPE)
public class PoolPage {

    @Inject
    private PoolScreen screen;

    @Inject
    private Pools pools;

    /** The pool. */
    @GET
    public Response show(@PathParam("code") String code) {
        return screen.show(code);
    }

    /** The month as a file for spreadsheets: every institution. */
    @GET
    @Path("month.csv")
    @Produces(Csv.TYPE)
    public Response csv(@PathParam("code") String code, @QueryParam(PoolScreen.MONTH) String month) {
        return PoolSheet.file(pools.month(code, PoolSheet.month(month)));
    }
}
