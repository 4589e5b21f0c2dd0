package mapae.web.fund;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import mapae.fund.FundApplying;
import mapae.fund.FundAwards;
import mapae.fund.FundBook;
import mapae.fund.FundCalls;
import mapae.fund.FundCommand;
import mapae.fund.FundKeeping;
import mapae.fund.FundQuery;
import mapae.fund.FundScoring;
import mapae.fund.domain.Application;
import mapae.fund.domain.Award;
import mapae.fund.domain.Call;
import mapae.fund.domain.Sheet;
import mapae.shared.Page;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Calls of a fund over REST: applications, what assessors say, ranking and awards. */
@Path(Api.ROOT + "/funds/{code}/calls")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FundCallResource {

    private static final String ONE = "/{number:[0-9]{1,9}}";
    private static final String APPLICATIONS = ONE + "/applications";
    private static final String APPLICATION = APPLICATIONS + "/{application:[0-9]{1,9}}";

    @Inject
    private FundCalls calls;

    @Inject
    private FundKeeping keeping;

    @Inject
    private FundApplying applying;

    @Inject
    private FundScoring scoring;

    @Inject
    private FundAwards awards;

    @Inject
    private Once once;

    @PathParam("code")
    private String code;

    /** Announces one. */
    @POST
    @Operation(
            summary = "Announces a call",
            description = "It promises at most what the fund's lines of the year have that is neither allotted nor"
                    + " promised. Ties are ordered by the mean of the heaviest criterion, then by the smaller amount, then"
                    + " by SHA-256 of its seed, a colon and the code of the investment.")
    public Call announce(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid FundRequests.NewCall call) {
        return once.run(
                "fund.announce",
                idempotencyKey,
                List.of(code, call),
                Call.class,
                () -> keeping.announce(code, call.command()));
    }

    /** One. */
    @GET
    @Path(ONE)
    @Operation(summary = "A call with its money and assessors")
    public FundBook.CallBook get(@PathParam("number") int number) {
        return calls.call(code, number);
    }

    /** Names assessors. */
    @PUT
    @Path(ONE + "/assessors")
    @Operation(summary = "Names those who assess, until something is assessed")
    public Call name(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @PathParam("number") int number,
            @NotNull @Valid FundRequests.Named named) {
        return once.run(
                "fund.assessors",
                idempotencyKey,
                List.of(code, number, named),
                Call.class,
                () -> keeping.name(code, number, named.usernames()));
    }

    /** Ends it. */
    @POST
    @Path(ONE + "/end")
    @Operation(summary = "Ends a call: what it did not award is promised to nobody")
    public Call end(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @PathParam("number") int number,
            @NotNull @Valid FundRequests.Day day) {
        return once.run(
                "fund.end",
                idempotencyKey,
                List.of(code, number, day),
                Call.class,
                () -> keeping.end(code, number, day.on()));
    }

    /** Some applications. */
    @GET
    @Path(APPLICATIONS)
    @Operation(summary = "Applications of a call, by number")
    public Page<Application> applications(
            @PathParam("number") int number,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return calls.applications(code, number, new FundQuery(Optional.empty(), Optional.ofNullable(after), limit));
    }

    /** One of them. */
    @GET
    @Path(APPLICATION)
    @Operation(summary = "An application, with what assessors say as far as the caller may see it")
    public FundBook.ApplicationBook application(
            @PathParam("number") int number, @PathParam("application") int application) {
        return calls.application(code, number, application);
    }

    /** Applies. */
    @POST
    @Path(APPLICATIONS)
    @Operation(
            summary = "Applies for an investment",
            description = "Planners, and project managers for their own organisation, while the call is open.")
    public Application apply(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @PathParam("number") int number,
            @NotNull @Valid FundRequests.Application sent) {
        return once.run(
                "fund.apply",
                idempotencyKey,
                List.of(code, number, sent),
                Application.class,
                () -> applying.apply(code, number, sent.investment().orElse(""), sent.command()));
    }

    /** Changes it. */
    @PUT
    @Path(APPLICATION)
    @Operation(summary = "Changes an application while the call is open")
    public Application change(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @PathParam("number") int number,
            @PathParam("application") int application,
            @NotNull @Valid FundRequests.Application sent) {
        return once.run(
                "fund.reapply",
                idempotencyKey,
                List.of(code, number, application, sent),
                Application.class,
                () -> applying.change(
                        code, number, application, sent.version().orElse(-1), Optional.of(sent.command())));
    }

    /** Withdraws it. */
    @POST
    @Path(APPLICATION + "/withdrawal")
    @Operation(summary = "Withdraws an application while the call is open")
    public Application withdraw(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @PathParam("number") int number,
            @PathParam("application") int application,
            @NotNull @Valid FundRequests.Version seen) {
        return once.run(
                "fund.withdraw",
                idempotencyKey,
                List.of(code, number, application, seen),
                Application.class,
                () -> applying.change(code, number, application, seen.version(), Optional.empty()));
    }

    /** Hands in scores. */
    @POST
    @Path(APPLICATION + "/scores")
    @Operation(
            summary = "Hands in what an assessor says of an application",
            description = "After the close, once; not of an application of one's own organisation or that one wrote.")
    public Sheet score(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @PathParam("number") int number,
            @PathParam("application") int application,
            @NotNull @Valid FundRequests.Scored scored) {
        return once.run(
                "fund.score",
                idempotencyKey,
                List.of(code, number, application, scored),
                Sheet.class,
                () -> scoring.hand(
                        code, number, new FundCommand.Scored(application, scored.scores(), scored.comment())));
    }

    /** The ranking. */
    @GET
    @Path(ONE + "/ranking")
    @Operation(
            summary = "The ranking of a call, with spread and what is proposed",
            description = "Hidden from an assessor who has still to hand something in. As CSV with Accept: text/csv.")
    public FundBook.RankingBook ranking(@PathParam("number") int number) {
        return calls.ranking(code, number);
    }

    /** The same as a file for spreadsheets. */
    @GET
    @Path(ONE + "/ranking")
    // whoever names no type gets JSON
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public Response file(@PathParam("number") int number) {
        return FundSheet.ranking(code, number, calls.ranking(code, number));
    }

    /** Awards. */
    @POST
    @Path(ONE + "/awards")
    @Operation(
            summary = "Awards money of a call to an application",
            description = "A planner who neither assessed nor applied in the call; with a reason where it departs from"
                    + " what the ranking proposes.")
    public Award award(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @PathParam("number") int number,
            @NotNull @Valid FundRequests.NewAward sent) {
        return once.run(
                "fund.award",
                idempotencyKey,
                List.of(code, number, sent),
                Award.class,
                () -> awards.decide(
                        code,
                        number,
                        new FundCommand.NewAward(sent.application(), sent.amount(), sent.on(), sent.reason())));
    }
}
