package mapae.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import mapae.access.Caller;
import mapae.access.Sessions;
import mapae.access.SignIn;
import mapae.access.SignInRecord;
import mapae.access.Tokens;
import mapae.access.domain.TokenScope;
import mapae.audit.Origin;
import mapae.shared.Refusal;
import mapae.web.api.Api;

/**
 * Recognises the caller: pages by the session that sign-in opened, the API by a token, or by HTTP Basic from the same machine.
 * The account is read at each request, so that a disabled account or a lost role takes effect at once.
 *
 * <p>Where an attempt is refused, the {@link Gate} says so: nothing could be answered from here in the form of the API.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    static final String REFUSAL = "mapae.refusal";

    private static final String BASIC = "Basic ";
    private static final String BEARER = "Bearer ";

    @Inject
    private SignIn signIn;

    @Inject
    private SignInRecord record;

    @Inject
    private Origin origin;

    @Inject
    private Sessions sessions;

    @Inject
    private Tokens tokens;

    @Inject
    private Provider provider;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        origin.is(Visitor.address(request));
        Optional<Caller> caller = Api.owns(request.getServletPath() + pathInfo(request))
                ? fromHeader(request)
                : SignedIn.key(request).flatMap(sessions::recall);
        caller.filter(Caller::byDrawnPassword)
                .ifPresent(known -> request.setAttribute(FirstPasswordGuard.BOUND, known.username()));
        return caller.map(known -> context.notifyContainerAboutLogin(known.username(), known.roles()))
                .orElseGet(context::doNothing);
    }

    private static String pathInfo(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo();
    }

    private Optional<Caller> fromHeader(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return Optional.empty();
        }
        if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return fromToken(header.substring(BEARER.length()).trim(), request);
        }
        return header.regionMatches(true, 0, BASIC, 0, BASIC.length()) && Visitor.isLocal(request)
                ? fromPair(header.substring(BASIC.length()).trim(), request)
                : Optional.empty();
    }

    private Optional<Caller> fromToken(String token, HttpServletRequest request) {
        Optional<Tokens.Admitted> admitted =
                token.startsWith(Tokens.PREFIX) ? tokens.recall(token) : fromProvider(token);
        admitted.ifPresent(known -> request.setAttribute(TokenGuard.SCOPE, known.scope()));
        return admitted.map(Tokens.Admitted::caller);
    }

    /** What the provider lets somebody do stands in their roles: the token itself sets no other bounds. */
    private Optional<Tokens.Admitted> fromProvider(String token) {
        return provider.claimsOf(token).flatMap(claims -> {
            ProviderSettings settings = provider.settings().orElseThrow();
            return settings.account(claims)
                    .flatMap(name -> signIn.recall(name, settings.roles(claims)))
                    .map(caller -> new Tokens.Admitted(caller, TokenScope.WRITE));
        });
    }

    private Optional<Caller> fromPair(String encoded, HttpServletRequest request) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : verified(
                            pair.substring(0, colon), pair.substring(colon + 1).toCharArray(), request);
        } catch (Refusal refusal) {
            request.setAttribute(REFUSAL, refusal);
            return Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private Optional<Caller> verified(String username, char[] password, HttpServletRequest request) {
        try {
            Optional<Caller> caller = signIn.verify(username, password, Visitor.address(request));
            if (caller.isEmpty()) {
                record.refused(username);
            }
            return caller;
        } catch (Refusal refusal) {
            SignInPage.note(refusal, username, record);
            throw refusal;
        }
    }
}
