package mapae.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

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
        String specific = "error." + reason.status() + ".title";
        Texts texts = pageFrame.texts();
        Frame frame = pageFrame.titled(texts.has(specific) ? specific : "error.title");
        return Html.page(reason.status(), "error.jte", frame, reason);
    }
}
