package mapae.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The page that says why a page could not be shown. */
@RequestScoped
public class ErrorPage {

    /**
     * What the page says.
     *
     * @param status HTTP status
     * @param code stable name of the reason
     * @param reason the reason in the reader's language
     */
    public record Reason(int status, String code, String reason) {}

    @Inject
    private PageFrame pageFrame;

    /** The page for that reason. */
    public Response show(Reason reason) {
        return Response.status(reason.status())
                .type(Html.TYPE)
                .entity(html(reason))
                .build();
    }

    /** The same page as text, for what fails outside of every resource. */
    public String html(Reason reason) {
        String specific = "error." + reason.status() + ".title";
        Texts texts = pageFrame.texts();
        Frame frame = pageFrame.titled(texts.has(specific) ? specific : "error.title");
        return Templates.render("error.jte", Map.of("frame", frame, "page", reason));
    }
}
