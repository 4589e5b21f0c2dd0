package mapae.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import mapae.access.Tokens;
import mapae.access.domain.TokenScope;
import mapae.shared.Refusal;
import mapae.web.api.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The caller's tokens over REST. */
@Path(Api.ROOT + "/tokens")
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {

    @Inject
    private Tokens tokens;

    @Inject
    private MakeToken makeToken;

    /**
     * A token to be made.
     *
     * @param name what its owner calls it
     * @param scope what it is good for
     * @param days how long it is good for: 7, 30, 90 or 365
     */
    public record Wanted(
            @NotNull String name,
            @NotNull TokenScope scope,
            @NotNull Integer days) {}

    /** The caller's live tokens. */
    @GET
    @Operation(summary = "The caller's tokens, the latest first, without the tokens themselves")
    public List<TokenAnswer> list() {
        return tokens.ofCaller().stream()
                .map(view -> TokenAnswer.of(view, Optional.empty()))
                .toList();
    }

    /** Makes a token. A token makes no others, since they would outlive its own revocation. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Makes a token",
            description = "The answer holds the token, once. Not for requests that are signed in by a token.")
    public Response make(
            @Context HttpServletRequest request,
            @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey,
            @NotNull @Valid Wanted wanted) {
        if (TokenGuard.isByToken(request)) {
            throw Refusal.forbidden("token.makes-none");
        }
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(makeToken.once(idempotencyKey, wanted.name(), wanted.scope(), wanted.days()))
                .build();
    }

    /** Makes a token worthless. */
    @DELETE
    @Path("/{id:[0-9]{1,18}}")
    @Operation(summary = "Revokes a token, at once", description = "404 if it is over already.")
    public void revoke(@PathParam("id") long id, @HeaderParam(Api.IDEMPOTENCY_KEY) String idempotencyKey) {
        tokens.revoke(id);
    }
}
