package mapae.web.gate;

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
import java.util.Optional;
import mapae.gate.CommitteeView;
import mapae.gate.Committees;
import mapae.gate.MemberCommand;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Committees over REST. */
@Path(Api.ROOT + "/committees")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommitteeResource {

    @Inject
    private Committees committees;

    @Inject
    private Once once;

    /**
     * Somebody to sit on a committee.
     *
     * @param account sign-in name of a planner
     * @param chairs whether they chair
     * @param from first day, today or later
     * @param until last day, if one is known
     */
    public record Member(
            @NotNull String account,
            @NotNull Boolean chairs,
            @NotNull LocalDate from,
            Optional<LocalDate> until) {}

    /**
     * Until when a member sits.
     *
     * @param version version of the membership
     * @param until last day, today or later
     */
    public record Ended(@NotNull Integer version, @NotNull LocalDate until) {}

    /** All of them. */
    @GET
    @Operation(summary = "Committees that decide at gates, with their members of all times, the latest first")
    public List<CommitteeView> list() {
        return committees.list();
    }

    /** Adds a member. */
    @POST
    @Path("/{code}/members")
    @Operation(summary = "Adds a member to a committee, from a day on")
    public CommitteeView add(
            @PathParam("code") String code,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Member member) {
        MemberCommand command = new MemberCommand(member.account(), member.chairs(), member.from(), member.until());
        return once.run(
                "committee.add",
                idempotencyKey,
                List.of(code, member),
                CommitteeView.class,
                () -> committees.add(code, command));
    }

    /** Ends a membership. */
    @POST
    @Path("/{code}/members/{id:[0-9]{1,18}}/end")
    @Operation(summary = "Sets the last day of a member; what has passed stays")
    public CommitteeView end(
            @PathParam("code") String code,
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Ended ended) {
        return once.run(
                "committee.end",
                idempotencyKey,
                List.of(code, id, ended),
                CommitteeView.class,
                () -> committees.end(code, id, ended.version(), ended.until()));
    }
}
