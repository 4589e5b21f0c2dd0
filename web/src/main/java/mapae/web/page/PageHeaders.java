package mapae.web.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.ext.Provider;
import mapae.web.api.Api;

/**
 * Lets nothing that needs a caller be kept by a browser or a proxy, and remembers the language and unit that a page's
 * address chose. The security headers are the server's: it puts them on what no resource answers, too.
 */
@Provider
public class PageHeaders implements ContainerResponseFilter {

    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        if (Api.owns(request.getUriInfo().getPath())) {
            return;
        }
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
