package mapae.web.page;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;

/** Answers with pages. */
public final class Html {

    /** Media type of every page. */
    public static final String TYPE = MediaType.TEXT_HTML + ";charset=UTF-8";

    private Html() {}

    /**
     * A page.
     *
     * @param template path under {@code src/main/jte}; it declares the parameters {@code frame} and {@code page}
     * @param frame what surrounds it
     * @param page what it shows
     */
    public static Response page(String template, Frame frame, Object page) {
        return page(200, template, frame, page);
    }

    /** A page with another status than 200, for example a form shown again because it was refused. */
    public static Response page(int status, String template, Frame frame, Object page) {
        String html = Templates.render(template, Map.of("frame", frame, "page", page));
        return Response.status(status).type(TYPE).entity(html).build();
    }

    /** After a write: go and read there. */
    public static Response redirect(Address to) {
        return Response.seeOther(URI.create(to.toString())).build();
    }
}
