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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.ledger.BudgetCommand;
import mapae.ledger.BudgetPostings;
import mapae.ledger.FundedInvestmentView;
import mapae.ledger.FundedLines;
import mapae.ledger.JournalQuery;
import mapae.ledger.Journals;
import mapae.ledger.PostingView;
import mapae.ledger.domain.PostingKind;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The books of an organisation's year over REST. */
@Path(Api.ROOT + "/ledger/{organisation}/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LedgerResource {

    @Inject
    private BudgetPostings postings;

    @Inject
    private Journals journals;

    @Inject
    private FundedLines fundedLines;

    @Inject
    private Once once;

    /**
     * A budget, an allotment, or a grant from the reserve.
     *
     * @param kind {@code initial-budget}, {@code supplementary-budget}, {@code allotment} or {@code reserve-grant}
     * @param lines how much for which line
     * @param currency ISO 4217, of lines that are not there yet; KRW where it is left out
     * @param valueDate the day for which it counts
     * @param reason why; a grant from the reserve needs one
     * @param reference the approval that a grant from the reserve rests upon
     */
    public record Budget(
            @NotNull String kind,
            @NotNull List<@NotNull @Valid Share> lines,
            Optional<String> currency,
            Optional<LocalDate> valueDate,
            Optional<String> reason,
            Optional<String> reference) {}

    /**
     * How much for a line.
     *
     * @param line code of the line: the way from the top, parts divided by {@code /}
     * @param amount whole units of its currency
     */
    public record Share(@NotNull String line, @NotNull Won amount) {}

    /** What happened on a line, and what it held. */
    @GET
    @Path("/journal")
    @Operation(
            summary = "The journal of a budget line, in the order of the books, with what the line held",
            description = "line is the line's code. asOf keeps to what counts for that day or an earlier one, knownOn"
                    + " to what was entered by then; both ask what the line held on a day, as was known on another.")
    public JournalAnswer journal(
            @PathParam("organisation") String organisation,
            @PathParam("year") String year,
            @QueryParam("line") String line,
            @QueryParam("asOf") String asOf,
            @QueryParam("knownOn") String knownOn,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return JournalAnswer.of(journals.of(new JournalQuery(
                organisation,
                FiscalYear.parse(year),
                Asked.needed("line", line),
                Asked.day("asOf", asOf),
                Asked.day("knownOn", knownOn),
                Asked.text(after),
                limit)));
    }

    /** What its lines fund. */
    @GET
    @Path("/investments")
    @Operation(
            summary = "Which lines of the year fund which investment, by code of the line",
            description = "Lines that fund none are left out. isFrozen tells whether nothing more is allotted.")
    public Map<String, FundedInvestmentView> investments(
            @PathParam("organisation") String organisation, @PathParam("year") String year) {
        return fundedLines.inBook(organisation, FiscalYear.parse(year));
    }

    /** Posts a budget, an allotment, or a grant from the reserve. */
    @POST
    @Path("/postings")
    @Operation(
            summary = "Posts an initial or supplementary budget, an allotment, or a grant from the reserve",
            description = "kind is initial-budget, supplementary-budget, allotment, or reserve-grant, which planners"
                    + " post with a reference and a reason. Lines that a budget or a grant names are added, with those"
                    + " above them. A line with lines below it holds no money.")
    public PostingView post(
            @PathParam("organisation") String organisation,
            @PathParam("year") String year,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Budget budget) {
        FiscalYear of = FiscalYear.parse(year);
        PostingKind kind =
                PostingKind.ofCode(budget.kind()).orElseThrow(() -> Refusal.invalid("ledger.kind", budget.kind()));
        BudgetCommand command = new BudgetCommand(
                kind,
                budget.lines().stream()
                        .map(share -> new BudgetCommand.Share(share.line(), share.amount()))
                        .toList(),
                budget.currency(),
                budget.valueDate(),
                budget.reason(),
                budget.reference());
        return once.run(
                "ledger.post",
                idempotencyKey,
                List.of(organisation, year, budget),
                PostingView.class,
                () -> postings.post(organisation, of, command));
    }
}
