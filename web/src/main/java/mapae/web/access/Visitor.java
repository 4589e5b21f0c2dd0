package mapae.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/**
 * From where a request comes. Mapae listens on loopback alone, so that its peer is either a program on the same machine
 * or the proxy that ends TLS; the proxy says for whom it asks, in {@code X-Forwarded-For}.
 */
final class Visitor {

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    /** What a proxy adds, by one name or another. */
    private static final List<String> FORWARDING =
            List.of(FORWARDED_FOR, "X-Forwarded-Proto", "X-Forwarded-Host", "X-Real-IP", "Forwarded", "Via");

    private static final List<String> LOOPBACK_NAMES = List.of("127.0.0.1", "localhost", "::1", "[::1]");

    private Visitor() {}

    /**
     * The address in the network. Of those that {@code X-Forwarded-For} lists the last is the proxy's own word; what
     * stands before it anybody could have sent.
     */
    static String address(HttpServletRequest request) {
        String forwarded = request.getHeader(FORWARDED_FOR);
        if (forwarded == null || forwarded.isBlank() || !isLoopback(request)) {
            return request.getRemoteAddr();
        }
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    /** How the browser names itself. */
    static String browser(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
    }

    /** Whether it is a program on the same machine: its peer is, it asks for this machine, and no proxy had a hand in it. */
    static boolean isLocal(HttpServletRequest request) {
        return isLoopback(request)
                && LOOPBACK_NAMES.contains(request.getServerName())
                && FORWARDING.stream().allMatch(header -> request.getHeader(header) == null);
    }

    private static boolean isLoopback(HttpServletRequest request) {
        String peer = request.getRemoteAddr();
        return peer.startsWith("127.") || peer.equals("::1") || peer.equals("0:0:0:0:0:0:0:1");
    }
}
