package mapae.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import mapae.access.CurrentCaller;
import mapae.access.PasswordChange;
import mapae.access.domain.PasswordRules;
import mapae.shared.Refusal;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Where the caller chooses another password. */
@Path("/account/password")
@Produces(Html.TYPE)
public class PasswordPage {

    private static final String TEMPLATE = "access/password.jte";
    private static final String PRESENT = "present";
    private static final String NEXT = "next";
    private static final String AGAIN = "again";

    /**
     * What the page shows.
     *
     * @param form present password, new one, and that again
     * @param shortest characters that a password has at least
     * @param isFirst whether the present one was drawn for the caller, who gets no further with it
     */
    public record Model(Form form, int shortest, boolean isFirst) {}

    @Inject
    private PageFrame pageFrame;

    @Inject
    private PasswordChange change;

    @Inject
    private CurrentCaller currentCaller;

    /** The form. */
    @GET
    public Response form() {
        return page(200, Form.blank(pageFrame.texts()));
    }

    /** Changes the password, and keeps the caller signed in here, under a new identifier of the session. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@Context HttpServletRequest request, MultivaluedMap<String, String> fields) {
        Form form = Form.sent(pageFrame.texts(), fields);
        form.required(PRESENT);
        form.required(NEXT);
        if (!form.value(AGAIN).equals(form.value(NEXT))) {
            form.refuse(AGAIN, "password.differs");
        }
        if (form.isFaulty()) {
            return page(400, form);
        }
        try {
            long session = SignedIn.key(request).orElseThrow();
            change.change(form.value(PRESENT), form.value(NEXT), session, Visitor.address(request));
            SignedIn.open(request, session);
        } catch (Refusal refusal) {
            form.refuse(field(refusal.code()), refusal);
            return page(Form.status(refusal), form);
        }
        if (currentCaller.get().byDrawnPassword()) {
            pageFrame.announce("password.chosen");
            return Html.redirect(Address.of());
        }
        pageFrame.announce("password.changed");
        return Html.redirect(Address.of("account", "sessions"));
    }

    private static String field(String code) {
        return switch (code) {
            case "password.wrong", "sign-in.first-password-over" -> PRESENT;
            case "sign-in.too-often" -> "";
            default -> NEXT;
        };
    }

    private Response page(int status, Form form) {
        boolean isFirst = currentCaller.get().byDrawnPassword();
        return Html.page(
                status, TEMPLATE, pageFrame.titled("password.title"), new Model(form, PasswordRules.SHORTEST, isFirst));
    }
}
