package mapae.web.access;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import mapae.shared.Refusal;
import mapae.web.api.Api;
import mapae.web.api.Problems;

/** Lets nobody past without a caller, but for the few public addresses. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class Gate implements ContainerRequestFilter {

    private static final Set<String> PUBLIC =
            Set.of("/sign-in", "/sign-in/provider", "/sign-in/provider/answer", Api.ROOT + "/status");

    @Context
    private HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request) {
        String path = "/" + request.getUriInfo().getPath().replaceAll("^/+|/+$", "");
        if (request.getSecurityContext().getUserPrincipal() != null || PUBLIC.contains(path)) {
            return;
        }
        if (servletRequest.getAttribute(SignInMechanism.REFUSAL) instanceof Refusal refusal) {
            throw refusal;
        }
        if (Api.owns(path)) {
            request.abortWith(Problems.notSignedIn(
                    request.getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE), Visitor.isLocal(servletRequest)));
        } else {
            request.abortWith(Response.seeOther(UriBuilder.fromPath("/sign-in")
                            .queryParam("to", "{to}")
                            .build(wanted(request, path)))
                    .build());
        }
    }

    /** Where to go after sign-in: the page asked for, if it was asked for by GET. */
    private static String wanted(ContainerRequestContext request, String path) {
        if (!"GET".equals(request.getMethod())) {
            return "/";
        }
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        return query == null ? path : path + "?" + query;
    }
}
