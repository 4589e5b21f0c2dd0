package mapae.web.staffing;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import mapae.shared.Page;
import mapae.staffing.LeadershipPostings;
import mapae.staffing.PostingCheckQuery;
import mapae.staffing.PostingCheckRow;
import mapae.web.api.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Postings that lead investments, held against the milestones they carry, over REST. */
@Path(Api.ROOT + "/posting-checks")
@Produces(MediaType.APPLICATION_JSON)
public class PostingCheckResource {

    @Inject
    private LeadershipPostings postings;

    /** A page of postings, by investment code. */
    @GET
    @Operation(
            summary = "Postings that lead investments today, with the earliest transfer and the days by which they end"
                    + " before the next protected milestone")
    public Page<PostingCheckRow> check(
            @QueryParam("organisation") String organisation,
            @QueryParam("onlyShort") @DefaultValue("false") boolean onlyShort,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return postings.check(
                new PostingCheckQuery(Optional.ofNullable(organisation), onlyShort, Optional.ofNullable(after), limit));
    }
}
