package mapae.web.access;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/**
 * A sign-in that was begun at the provider and must come back to the same browser, once.
 *
 * @param state comes back with the answer
 * @param nonce comes back within the token
 * @param verifier proves to the provider that whoever redeems the answer began it (PKCE)
 * @param to where to go afterwards
 */
record SignInAttempt(String state, String nonce, String verifier, String to) implements Serializable {

    private static final String KEPT = "mapae.sign-in-attempt";

    static SignInAttempt begin(HttpServletRequest request, String to) {
        SignInAttempt attempt =
                new SignInAttempt(new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue(), to);
        request.getSession(true).setAttribute(KEPT, attempt);
        return attempt;
    }

    /** The attempt of this browser, which is over thereby. */
    static Optional<SignInAttempt> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        Optional<SignInAttempt> attempt = Optional.ofNullable((SignInAttempt) session.getAttribute(KEPT));
        session.removeAttribute(KEPT);
        return attempt;
    }
}
