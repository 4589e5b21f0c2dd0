package mapae.web.access;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import mapae.access.Delegations;
import mapae.access.GrantView;
import mapae.access.LoanCommand;
import mapae.access.LoanView;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Lent roles over REST. */
@Path(Api.ROOT + "/delegations")
@Produces(MediaType.APPLICATION_JSON)
public class DelegationResource {

    @Inject
    private Delegations delegations;

    @Inject
    private Once once;

    /**
     * What the caller holds, lent and borrowed.
     *
     * @param mine roles that the caller may lend
     * @param given lent by the caller, the newest first
     * @param received lent to the caller, the newest first
     */
    public record Overview(List<GrantView> mine, List<LoanView> given, List<LoanView> received) {}

    /**
     * Lends a role.
     *
     * @param grant identifier of the role that is lent
     * @param delegate sign-in name of the person who shall act
     * @param from first day
     * @param to last day
     * @param reason why
     */
    public record Loan(
            long grant,
            @NotNull String delegate,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull String reason) {}

    /** Lent roles of the caller. */
    @GET
    @Operation(summary = "Roles that the caller may lend, has lent, and has borrowed")
    public Overview overview() {
        return new Overview(delegations.mine(), delegations.given(), delegations.received());
    }

    /** Lends a role. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lends a role of one's own for some days")
    public LoanView lend(@HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid Loan loan) {
        return once.run(
                "access.lend",
                idempotencyKey,
                List.of(loan),
                LoanView.class,
                () -> delegations.lend(
                        new LoanCommand(loan.grant(), loan.delegate(), loan.from(), loan.to(), loan.reason())));
    }

    /** Takes a lent role back. */
    @POST
    @Path("/{id:[0-9]{1,18}}/revocation")
    @Operation(summary = "Takes a lent role back, at once")
    public LoanView takeBack(@PathParam("id") long id, @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey) {
        return once.run(
                "access.take-back", idempotencyKey, List.of(id), LoanView.class, () -> delegations.takeBack(id));
    }
}
