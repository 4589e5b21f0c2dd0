package mapae.web.access;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;
import mapae.shared.Refusal;
import mapae.web.api.Api;

/** Leads whoever came by a password that was drawn for them to where they choose their own, and nowhere else. */
@Provider
@PreMatching
@Priority(Priorities.AUTHORIZATION)
public class FirstPasswordGuard implements ContainerRequestFilter {

    static final String BOUND = "mapae.by-drawn-password";

    private static final String WAY_OUT = "/account/password";
    private static final Set<String> OPEN = Set.of(WAY_OUT, "/sign-in", "/sign-out");

    @Context
    private HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request) {
        String path = "/" + request.getUriInfo().getPath().replaceAll("^/+|/+$", "");
        if (servletRequest.getAttribute(BOUND) == null || OPEN.contains(path)) {
            return;
        }
        if (Api.owns(path)) {
            throw Refusal.forbidden("access.first-password");
        }
        request.abortWith(Response.seeOther(URI.create(WAY_OUT)).build());
    }
}
