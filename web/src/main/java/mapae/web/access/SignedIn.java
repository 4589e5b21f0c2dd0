package mapae.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import mapae.access.Caller;

/** What the session knows of who signed in: the name alone; roles are read anew at each request. */
final class SignedIn {

    private static final String USERNAME = "mapae.username";

    private SignedIn() {}

    static Optional<String> username(HttpSession session) {
        return Optional.ofNullable((String) session.getAttribute(USERNAME));
    }

    /** Opens a session under a new identifier, so that one planted beforehand is worth nothing. */
    static void open(HttpServletRequest request, Caller caller) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(USERNAME, caller.username());
    }

    static void close(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
