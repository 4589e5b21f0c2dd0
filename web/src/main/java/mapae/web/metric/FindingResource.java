package mapae.web.metric;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import mapae.metric.FindingView;
import mapae.metric.Findings;
import mapae.metric.domain.FindingKind;
import mapae.shared.Refusal;
import mapae.web.api.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the published figures point out across the portfolio, over REST. */
@Path(Api.ROOT + "/findings")
@Produces(MediaType.APPLICATION_JSON)
public class FindingResource {

    @Inject
    private Findings findings;

    /** The largest findings of a kind, or of each. */
    @GET
    @Operation(
            summary = "The largest findings of the published figures",
            description =
                    "kind: rating-divergence, rating-unchanged, cost-overrun or leader-leaves; each of them unless"
                            + " given. limit counts for each kind.")
    public List<FindingView> largest(
            @QueryParam("kind") String kind, @QueryParam("limit") @DefaultValue("50") int limit) {
        Stream<FindingKind> kinds = kind == null || kind.isBlank()
                ? Stream.of(FindingKind.values())
                : Stream.of(FindingKind.ofCode(kind).orElseThrow(() -> Refusal.invalid("list.filter", "kind", kind)));
        return kinds.flatMap(one -> findings.largest(one, limit).stream()).toList();
    }
}
