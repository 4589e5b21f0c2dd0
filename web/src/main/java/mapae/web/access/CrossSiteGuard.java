package mapae.web.access;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import mapae.shared.Refusal;

/**
 * Refuses a write that a browser sends for another site. Browsers say so in {@code Sec-Fetch-Site}; older ones name the
 * {@code Origin}. A client that sends neither is no browser and carries no cookie of anyone's.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 100)
public class CrossSiteGuard implements ContainerRequestFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    public void filter(ContainerRequestContext request) {
        if (READS.contains(request.getMethod())) {
            return;
        }
        String site = request.getHeaderString("Sec-Fetch-Site");
        String origin = request.getHeaderString("Origin");
        boolean own = site != null ? OWN.contains(site) : origin == null || isOwn(origin, request);
        if (!own) {
            throw Refusal.forbidden("request.cross-site");
        }
    }

    private static boolean isOwn(String origin, ContainerRequestContext request) {
        try {
            String authority =
                    Optional.ofNullable(URI.create(origin).getAuthority()).orElse("");
            return authority.equals(request.getUriInfo().getBaseUri().getAuthority())
                    || PublicAddress.declared()
                            .map(URI::getAuthority)
                            .filter(authority::equals)
                            .isPresent();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
