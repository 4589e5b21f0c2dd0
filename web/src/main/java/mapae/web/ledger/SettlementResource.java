package mapae.web.ledger;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.ledger.SettlementView;
import mapae.ledger.Settlements;
import mapae.ledger.domain.AsOf;
import mapae.shared.FiscalYear;
import mapae.web.api.Api;
import mapae.web.page.Csv;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Settlements over REST. */
@Path(Api.ROOT + "/settlements/{year}")
public class SettlementResource {

    @Inject
    private Settlements settlements;

    @Inject
    private Clock clock;

    /** A row for each line, and totals. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The settlement of a year, by budget line",
            description = "Of an open year, as of now; with asOf, as it stood at the end of that day, and with knownOn,"
                    + " as far as it was entered by the end of that one. currency may be left out where the year has one only;"
                    + " organisation, a code, keeps to that organisation's lines. As CSV with Accept: text/csv.")
    public SettlementAnswer json(
            @PathParam("year") String year,
            @QueryParam("currency") String currency,
            @QueryParam("organisation") String organisation,
            @QueryParam("asOf") String asOf,
            @QueryParam("knownOn") String knownOn) {
        return SettlementAnswer.of(find(year, currency, organisation, asOf, knownOn));
    }

    /** The same as a file for spreadsheets; the last row holds the totals. */
    @GET
    // whoever names no type gets JSON
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public Response csv(
            @PathParam("year") String year,
            @QueryParam("currency") String currency,
            @QueryParam("organisation") String organisation,
            @QueryParam("asOf") String asOf,
            @QueryParam("knownOn") String knownOn) {
        SettlementView settlement = find(year, currency, organisation, asOf, knownOn);
        StreamingOutput body = out -> {
            try (Csv csv = new Csv(out)) {
                SettlementSheet.write(settlement, csv);
            }
        };
        return Response.ok(body, Csv.TYPE)
                .header("Content-Disposition", "attachment; filename=\"settlement-" + settlement.year() + ".csv\"")
                .build();
    }

    /** What lines carried in, beside what the settlement implies. */
    @GET
    @Path("/carried-in")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What each line carried in from the year before, beside what the settlement of its year implies",
            description =
                    "implied = current budget − budget. Where the two differ, reason says why, as far as the books"
                            + " can tell.")
    public List<CarryInAnswer> carriedIn(
            @PathParam("year") String year,
            @QueryParam("currency") String currency,
            @QueryParam("organisation") String organisation) {
        return settlements.carriedIn(FiscalYear.parse(year), given(currency), given(organisation)).stream()
                .map(CarryInAnswer::of)
                .toList();
    }

    private SettlementView find(String year, String currency, String organisation, String asOf, String knownOn) {
        FiscalYear of = FiscalYear.parse(year);
        Optional<AsOf> past = past(of, Asked.day("asOf", asOf), Asked.day("knownOn", knownOn), LocalDate.now(clock));
        return settlements.of(of, given(currency), given(organisation), past);
    }

    /** The moment that two days name: the whole year where no day is named, and all that is known. */
    static Optional<AsOf> past(
            FiscalYear year, Optional<LocalDate> asOf, Optional<LocalDate> knownOn, LocalDate today) {
        return asOf.or(() -> knownOn).map(named -> new AsOf(asOf.orElse(year.lastDay()), knownOn.orElse(today)));
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(one -> !one.isEmpty());
    }
}
