package mapae.web.ledger;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import mapae.ledger.ClosingCandidates;
import mapae.shared.FiscalYear;
import mapae.web.api.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is left of a year before its close, over REST. */
@Path(Api.ROOT + "/settlements/{year}/candidates")
@Produces(MediaType.APPLICATION_JSON)
public class CandidateResource {

    @Inject
    private ClosingCandidates candidates;

    /** The lines on which something is left. */
    @GET
    @Operation(
            summary = "What is left on each line of an open year, and what the close would do with it",
            description = "carried and lapses are what the close would make of it as it is decided now. currency is"
                    + " KRW unless given; organisation, a code, keeps to that organisation's lines.")
    public List<CandidateAnswer> of(
            @PathParam("year") String year,
            @QueryParam("currency") String currency,
            @QueryParam("organisation") String organisation) {
        return candidates
                .of(
                        FiscalYear.parse(year),
                        Optional.ofNullable(currency).orElse("KRW"),
                        Optional.ofNullable(organisation).filter(code -> !code.isBlank()))
                .stream()
                .map(CandidateAnswer::of)
                .toList();
    }
}
