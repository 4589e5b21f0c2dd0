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
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.access.AccountDesk;
import mapae.access.AccountView;
import mapae.access.GrantCommand;
import mapae.access.OpenAccountCommand;
import mapae.organisation.OrganisationDirectory;
import mapae.web.api.Api;
import mapae.web.api.Once;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Accounts and their roles over REST. */
@Path(Api.ROOT + "/accounts")
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {

    @Inject
    private AccountDesk desk;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private Once once;

    @Inject
    private DrawPassword drawPassword;

    /**
     * An account to be opened.
     *
     * @param username sign-in name
     * @param displayName name as shown
     * @param organisation code of the organisation to which it belongs
     */
    public record Opening(
            @NotNull String username,
            @NotNull String displayName,
            @NotNull String organisation) {}

    /**
     * Asks for a first password.
     *
     * @param version the version of the account that this is based on
     */
    public record Drawing(@NotNull Integer version) {}

    /**
     * Gives a role.
     *
     * @param role name of the role
     * @param organisation code of the organisation for which it is held
     * @param from first day
     * @param to last day, if it has one
     */
    public record Grant(
            @NotNull String role,
            @NotNull String organisation,
            @NotNull LocalDate from,
            Optional<LocalDate> to) {}

    /**
     * Ends a role.
     *
     * @param last its last day
     */
    public record End(@NotNull LocalDate last) {}

    /**
     * Lets an account in or shuts it out.
     *
     * @param enabled whether it may sign in
     * @param version the version that this is based on
     */
    public record State(@NotNull Boolean enabled, @NotNull Integer version) {}

    /** All accounts. */
    @GET
    @Operation(summary = "Accounts and the roles they hold or held")
    public List<AccountView> all() {
        return desk.all();
    }

    /** One account. */
    @GET
    @Path("/{id:[0-9]{1,18}}")
    @Operation(summary = "One account")
    public AccountView get(@PathParam("id") long id) {
        return desk.byId(id);
    }

    /** Opens an account. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Opens an account", description = "It has no role and no password yet.")
    public Response open(@HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey, @NotNull @Valid Opening opening) {
        AccountView opened = once.run(
                "access.open",
                idempotencyKey,
                opening,
                AccountView.class,
                () -> desk.open(new OpenAccountCommand(
                        opening.username(),
                        opening.displayName(),
                        organisations.byCode(opening.organisation()).id())));
        return Response.status(Response.Status.CREATED).entity(opened).build();
    }

    /** Draws a password. */
    @POST
    @Path("/{id:[0-9]{1,18}}/password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Draws a first password for an account",
            description = "The answer holds the password, once. Its owner must replace it within some days, and can do"
                    + " nothing else before. Ends all sessions and tokens of the account.")
    public Response drawPassword(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Drawing drawing) {
        return Response.ok(drawPassword.once(idempotencyKey, id, drawing.version()))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Gives a role. */
    @POST
    @Path("/{id:[0-9]{1,18}}/grants")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Gives an account a role for an organisation and what is below it")
    public AccountView give(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Grant grant) {
        return once.run(
                "access.give",
                idempotencyKey,
                List.of(id, grant),
                AccountView.class,
                () -> desk.give(new GrantCommand(
                        id,
                        grant.role(),
                        organisations.byCode(grant.organisation()).id(),
                        grant.from(),
                        grant.to())));
    }

    /** Ends a role. */
    @POST
    @Path("/{id:[0-9]{1,18}}/grants/{grant:[0-9]{1,18}}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ends a role of an account")
    public AccountView end(
            @PathParam("id") long id,
            @PathParam("grant") long grant,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid End end) {
        return once.run(
                "access.end",
                idempotencyKey,
                List.of(id, grant, end),
                AccountView.class,
                () -> desk.end(id, grant, end.last()));
    }

    /** Lets an account in or shuts it out. */
    @POST
    @Path("/{id:[0-9]{1,18}}/state")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lets an account in or shuts it out")
    public AccountView enable(
            @PathParam("id") long id,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid State state) {
        return once.run(
                "access.enable",
                idempotencyKey,
                List.of(id, state),
                AccountView.class,
                () -> desk.enable(id, state.enabled(), state.version()));
    }
}
