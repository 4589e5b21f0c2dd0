package mapae.web.pdf;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import mapae.web.page.Frame;
import mapae.web.page.Templates;

/** Answers with a PDF document. */
public final class Pdf {

    /** Media type of the file. */
    public static final String TYPE = "application/pdf";

    private Pdf() {}

    /**
     * A document, to be saved under a name that may be Korean (RFC 5987), or under its number where a browser does not
     * know how.
     *
     * @param template path under {@code src/main/jte}; it declares {@code frame}, {@code page} and {@code imprint}, and
     *     lays its content out by {@code pdf/layout.jte}
     * @param frame language and title
     * @param page what it shows
     * @param imprint what it says about itself
     * @param name the name of the file, without its ending
     */
    public static Response file(String template, Frame frame, Object page, Imprint imprint, String name) {
        return Response.ok(render(template, frame, page, imprint), TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name, imprint.number()))
                .build();
    }

    static byte[] render(String template, Frame frame, Object page, Imprint imprint) {
        return Sheets.of(
                Templates.render(template, Map.of("frame", frame, "page", page, "imprint", imprint)), imprint.made());
    }

    static String disposition(String name, String plain) {
        String encoded = URLEncoder.encode(name + ".pdf", StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain.replaceAll("[^A-Za-z0-9._-]", "-") + ".pdf\"; filename*=UTF-8''"
                + encoded;
    }
}
