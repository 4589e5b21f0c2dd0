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
import java.util.Optional;
import java.util.function.BiFunction;
import mapae.investment.Register;
import mapae.ledger.CommitmentChange;
import mapae.ledger.CommitmentCommand;
import mapae.ledger.CommitmentHistory;
import mapae.ledger.CommitmentQuery;
import mapae.ledger.CommitmentReceipt;
import mapae.ledger.CommitmentView;
import mapae.ledger.Commitments;
import mapae.ledger.LineView;
import mapae.shared.FiscalYear;
import mapae.shared.Page;
import mapae.shared.Won;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Commitments over REST. A key is good for one line, or for one commitment. */
@Path(Api.ROOT + "/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommitmentResource {

    @Inject
    private Commitments commitments;

    @Inject
    private Register register;

    @Inject
    private Once once;

    /**
     * A promise to be made.
     *
     * @param organisation code of the organisation whose line it is
     * @param fiscalYear the year
     * @param line code of the line
     * @param amount whole units of the line's currency
     * @param description what for
     * @param counterparty to whom
     * @param investment code of the investment for which it is made
     * @param valueDate the day for which it counts
     */
    public record NewCommitment(
            @NotNull String organisation,
            @NotNull FiscalYear fiscalYear,
            @NotNull String line,
            @NotNull Won amount,
            @NotNull String description,
            @NotNull String counterparty,
            Optional<String> investment,
            Optional<LocalDate> valueDate) {}

    /**
     * What is to happen to a commitment.
     *
     * @param amount whole units of the line's currency; of a change, below zero for less
     * @param reason why; an expenditure needs none
     * @param valueDate the day for which it counts
     */
    public record Step(@NotNull Won amount, Optional<String> reason, Optional<LocalDate> valueDate) {}

    /** Commitments, the latest first. */
    @GET
    @Operation(
            summary = "Commitments, the latest first; organisation, year, line and investment keep to theirs",
            description = "open=true keeps to those of which something is not paid yet.")
    public Page<CommitmentView> list(
            @QueryParam("organisation") String organisation,
            @QueryParam("year") String year,
            @QueryParam("line") String line,
            @QueryParam("investment") String investment,
            @QueryParam("open") boolean open,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        CommitmentQuery query = new CommitmentQuery(
                Asked.text(organisation), Asked.year(year), Asked.text(line), Asked.text(investment), open);
        return commitments.of(query, Asked.text(after), limit);
    }

    /** One commitment. */
    @GET
    @Path("/{id:[0-9]{1,18}}")
    @Operation(summary = "A commitment and all that happened to it")
    public CommitmentHistory get(@PathParam("id") long id) {
        return commitments.byId(id);
    }

    /** Makes a commitment. */
    @POST
    @Operation(
            summary = "Commits from a budget line",
            description = "409 ledger.not-available, with the free amount in arguments, where less is free. The answer"
                    + " warns where much of the current budget is used.")
    public CommitmentReceipt commit(
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid NewCommitment wanted) {
        LineView line = commitments.line(wanted.organisation(), wanted.fiscalYear(), wanted.line());
        CommitmentCommand command = new CommitmentCommand(
                wanted.amount(),
                wanted.description(),
                wanted.counterparty(),
                wanted.investment().map(register::idByCode),
                wanted.valueDate());
        return once.run(
                "ledger.commit." + line.id(),
                idempotencyKey,
                wanted,
                CommitmentReceipt.class,
                () -> commitments.commit(line.id(), command));
    }

    /** Promises more or less. */
    @POST
    @Path("/{id:[0-9]{1,18}}/change")
    @Operation(summary = "Changes a commitment by an amount, with a reason; below zero for less")
    public CommitmentReceipt change(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Step step) {
        return run("ledger.change.", id, idempotencyKey, step, commitments::change);
    }

    /** Frees what is promised. */
    @POST
    @Path("/{id:[0-9]{1,18}}/release")
    @Operation(summary = "Releases what is committed and not paid, or a part of it, with a reason")
    public CommitmentReceipt release(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Step step) {
        return run("ledger.release.", id, idempotencyKey, step, commitments::release);
    }

    /** Pays. */
    @POST
    @Path("/{id:[0-9]{1,18}}/expenditures")
    @Operation(summary = "Pays what is committed, or a part of it")
    public CommitmentReceipt pay(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Step step) {
        return run("ledger.pay.", id, idempotencyKey, step, commitments::pay);
    }

    /** Takes in what came back. */
    @POST
    @Path("/{id:[0-9]{1,18}}/refunds")
    @Operation(summary = "Takes in what was paid and came back, with a reason; it is free again")
    public CommitmentReceipt refund(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Step step) {
        return run("ledger.refund.", id, idempotencyKey, step, commitments::refund);
    }

    private CommitmentReceipt run(
            String operation,
            long id,
            String idempotencyKey,
            Step step,
            BiFunction<Long, CommitmentChange, CommitmentReceipt> command) {
        CommitmentChange change = new CommitmentChange(step.amount(), step.reason(), step.valueDate());
        return once.run(operation + id, idempotencyKey, step, CommitmentReceipt.class, () -> command.apply(id, change));
    }
}
