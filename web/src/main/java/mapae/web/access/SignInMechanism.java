package mapae.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import mapae.access.Caller;
import mapae.access.SignIn;
import mapae.access.SignInRecord;
import mapae.audit.Origin;
import mapae.web.api.Api;

/**
 * Recognises the caller: pages by the session that sign-in opened, the API by HTTP Basic. The account is read at each
 * request, so that a disabled account or a lost role takes effect at once.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Basic ";
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1");

    @Inject
    private SignIn signIn;

    @Inject
    private SignInRecord record;

    @Inject
    private Origin origin;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        origin.is(address(request));
        Optional<Caller> caller = Api.owns(request.getServletPath() + pathInfo(request))
                ? fromHeader(request.getHeader("Authorization"))
                : fromSession(request);
        return caller.map(known -> context.notifyContainerAboutLogin(known.username(), known.roles()))
                .orElseGet(context::doNothing);
    }

    /** The network address of the caller; where a proxy on this machine passes requests on, the one that it names last. */
    private static String address(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-For");
        return forwarded == null || !LOOPBACK.contains(request.getRemoteAddr())
                ? request.getRemoteAddr()
                : forwarded.substring(forwarded.lastIndexOf(',') + 1).trim();
    }

    private static String pathInfo(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo();
    }

    private Optional<Caller> fromSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : SignedIn.username(session).flatMap(signIn::recall);
    }

    private Optional<Caller> fromHeader(String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        try {
            String pair = new String(
                    Base64.getDecoder().decode(header.substring(SCHEME.length()).trim()), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : verified(
                            pair.substring(0, colon), pair.substring(colon + 1).toCharArray());
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private Optional<Caller> verified(String username, char[] password) {
        Optional<Caller> caller = signIn.verify(username, password);
        if (caller.isEmpty()) {
            record.refused(username);
        }
        return caller;
    }
}
