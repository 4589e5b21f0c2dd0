package mapae.web.metric;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mapae.investment.Register;
import mapae.metric.EarnedMonth;
import mapae.metric.InvestmentMetrics;
import mapae.metric.MetricView;
import mapae.web.api.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Published metrics of an investment over REST. */
@Path(Api.ROOT + "/investments/{code}/metrics")
@Produces(MediaType.APPLICATION_JSON)
public class MetricResource {

    @Inject
    private InvestmentMetrics metrics;

    @Inject
    private Register register;

    /** All metrics of its newest reported month and of its leadership. */
    @GET
    @Operation(
            summary = "The published metrics of an investment",
            description =
                    "Those of its newest reported month, then those of its leadership. A metric has a value, or the"
                            + " reason why there is none. Empty while no finished run has covered the investment.")
    public List<MetricView> newest(@PathParam("code") String code) {
        return metrics.of(register.idByCode(code));
    }

    /** Its earned value by month. */
    @GET
    @Path("/months")
    @Operation(summary = "Earned value of an investment by month, earliest first, as the published run sees it")
    public List<EarnedMonth> months(@PathParam("code") String code) {
        return metrics.months(register.idByCode(code));
    }
}
