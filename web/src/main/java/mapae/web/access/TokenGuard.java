package mapae.web.access;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import mapae.access.domain.TokenScope;
import mapae.shared.Refusal;

/** Holds a request that was signed in by a token to what the token is good for. */
@Provider
@PreMatching
@Priority(Priorities.AUTHORIZATION)
public class TokenGuard implements ContainerRequestFilter {

    static final String SCOPE = "mapae.token-scope";

    @Context
    private HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request) {
        if (servletRequest.getAttribute(SCOPE) instanceof TokenScope scope && !scope.allows(request.getMethod())) {
            throw Refusal.forbidden("token.reads-only");
        }
    }

    /** Whether a token signed the request in. */
    static boolean isByToken(HttpServletRequest request) {
        return request.getAttribute(SCOPE) != null;
    }
}
