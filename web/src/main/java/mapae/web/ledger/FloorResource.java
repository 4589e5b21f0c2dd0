package mapae.web.ledger;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import mapae.investment.Register;
import mapae.ledger.FundingFloorCommand;
import mapae.ledger.FundingFloorView;
import mapae.ledger.FundingFloors;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.Won;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Yearly money that is guaranteed to an investment, over REST. */
@Path(Api.ROOT + "/investments/{code}/floors")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FloorResource {

    @Inject
    private Register register;

    @Inject
    private FundingFloors floors;

    @Inject
    private Once once;

    /**
     * What shall be guaranteed.
     *
     * @param firstYear the first year
     * @param lastYear the last year
     * @param amount of each year, in whole units of the investment's currency; 0 guarantees nothing any more
     * @param basis what it rests upon
     * @param reason why it is set now
     * @param version of the floor that begins with the first year, if there is one
     */
    public record Floor(
            @NotNull FiscalYear firstYear,
            @NotNull FiscalYear lastYear,
            @NotNull Won amount,
            @NotNull String basis,
            @NotNull String reason,
            Optional<Integer> version) {

        FundingFloorCommand command() {
            return new FundingFloorCommand(firstYear, lastYear, amount, basis, reason, version);
        }
    }

    /**
     * What is guaranteed to an investment.
     *
     * @param floors by year
     */
    public record Floors(List<FundingFloorView> floors) {}

    /** All of them. */
    @GET
    @Operation(
            summary = "Yearly money that is guaranteed to an investment, with what its lines hold",
            description = "No virement or transfer brings the current budgets of a year's lines below it together:"
                    + " 422 ledger.below-floor.")
    public Floors list(@PathParam("code") String code) {
        return new Floors(floors.of(register.idByCode(code)));
    }

    /** Sets one. */
    @PUT
    @Operation(
            summary =
                    "Guarantees yearly money to an investment, or changes what is guaranteed from a year on: planners",
            description = "A floor is known by its first year; to change one, send its version. Floors of an investment"
                    + " do not overlap: 422 ledger.floor-overlaps.")
    public Floors set(
            @PathParam("code") String code,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Floor floor) {
        InvestmentId investment = register.idByCode(code);
        return once.run(
                "ledger.floor." + investment,
                idempotencyKey,
                floor,
                Floors.class,
                () -> new Floors(floors.set(investment, floor.command())));
    }
}
