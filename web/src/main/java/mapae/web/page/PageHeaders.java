package mapae.web.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.ext.Provider;
import mapae.web.api.Api;

/** Puts the security headers on every page, and remembers the language and unit that its address chose. */
@Provider
public class PageHeaders implements ContainerResponseFilter {

    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'";

    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (Api.owns(request.getUriInfo().getPath())) {
            return;
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "same-origin");
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.add(HttpHeaders.VARY, "Cookie, Accept-Language");
        MultivaluedMap<String, String> query = request.getUriInfo().getQueryParameters();
        String language = query.getFirst(PageFrame.LANGUAGE);
        if (language != null && PageFrame.offered(language).isPresent()) {
            headers.add(HttpHeaders.SET_COOKIE, kept(PageFrame.LANGUAGE_COOKIE, language));
        }
        String unit = query.getFirst(PageFrame.UNIT);
        if (unit != null && MoneyUnit.ofCode(unit).isPresent()) {
            headers.add(HttpHeaders.SET_COOKIE, kept(PageFrame.UNIT_COOKIE, unit));
        }
    }

    private static NewCookie kept(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(ONE_YEAR)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
