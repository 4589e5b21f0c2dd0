package mapae.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Stands before every resource: refuses addresses that are none, and hands what escapes all mappers to
 * {@link LastResort} itself. The container would do so too, but drop the security headers on the way.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class Threshold implements Filter {

    /** Request attribute that holds what escaped. */
    static final String ESCAPED = "mapae.escaped";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        if (!hasAddress((HttpServletRequest) request)) {
            answer.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException escaped) {
            if (answer.isCommitted()) {
                throw escaped;
            }
            request.setAttribute(ESCAPED, escaped);
            answer.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** The server lets through some characters that an address may hold only in escaped form. */
    private static boolean hasAddress(HttpServletRequest request) {
        String query = request.getQueryString();
        try {
            new URI("http://mapae" + request.getRequestURI() + (query == null ? "" : "?" + query));
            return true;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
