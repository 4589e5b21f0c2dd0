package mapae.web.plan;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import mapae.plan.ComparisonView;
import mapae.plan.Plans;
import mapae.shared.Refusal;
import mapae.web.api.Api;
import mapae.web.page.Csv;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Comparisons of medium-term plans over REST. */
@Path(Api.ROOT + "/plans/comparison")
public class PlanComparisonResource {

    @Inject
    private Plans plans;

    /** Side by side. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Two versions of an organisation's plan beside one another and beside what was granted",
            description = "a and b are keys of versions. By line, by level and in all; granted as of now. As CSV with"
                    + " Accept: text/csv: a row for each line and year, the last ones hold the totals.")
    public ComparisonAnswer json(@QueryParam("a") String a, @QueryParam("b") String b) {
        return ComparisonAnswer.of(plans.compare(key("a", a), key("b", b)));
    }

    /** The same as a file for spreadsheets. */
    @GET
    // whoever names no type gets JSON
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public Response csv(@QueryParam("a") String a, @QueryParam("b") String b) {
        ComparisonView view = plans.compare(key("a", a), key("b", b));
        StreamingOutput body = out -> {
            try (Csv csv = new Csv(out)) {
                ComparisonSheet.write(view.comparison(), csv::row);
            }
        };
        return Response.ok(body, Csv.TYPE)
                .header("Content-Disposition", "attachment; filename=\"plan-comparison.csv\"")
                .build();
    }

    /** A key of a version. */
    static long key(String name, String text) {
        if (text != null && text.matches("\\d{1,18}")) {
            return Long.parseLong(text);
        }
        throw Refusal.invalid("request.malformed", name + "=" + (text == null ? "" : text));
    }
}
