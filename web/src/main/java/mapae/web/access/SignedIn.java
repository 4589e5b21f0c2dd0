package mapae.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** What the browser's session knows of who signed in: the key of the sign-in alone; all else is read at each request. */
final class SignedIn {

    private static final String KEY = "mapae.sign-in";

    private SignedIn() {}

    static Optional<Long> key(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Long) session.getAttribute(KEY));
    }

    /** Opens a session under a new identifier, so that one planted beforehand is worth nothing. */
    static void open(HttpServletRequest request, long key) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(KEY, key);
    }

    static void close(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
