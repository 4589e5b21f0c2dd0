package mapae.web.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import mapae.access.AccountDesk;
import mapae.access.AccountView;
import mapae.access.CurrentCaller;
import mapae.permission.domain.Operation;
import mapae.shared.Refusal;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Where an administrator draws a password for somebody, and sees it once. */
@Path("/accounts/{id : \\d{1,18}}/password")
@Produces(Html.TYPE)
public class DrawPasswordPage {

    /**
     * What the page shows.
     *
     * @param account whose password
     * @param form the version that was seen
     * @param goodUntil until when the present drawn password is good, or was
     * @param drawn what was just drawn, if anything was
     */
    public record Model(AccountView account, Form form, Optional<String> goodUntil, Optional<DrawnAnswer> drawn) {}

    @Inject
    private PageFrame pageFrame;

    @Inject
    private AccountDesk desk;

    @Inject
    private DrawPassword drawPassword;

    @Inject
    private CurrentCaller currentCaller;

    /** What drawing a password does, and the button. */
    @GET
    public Response ask(@PathParam("id") long id) {
        if (!currentCaller.get().may(Operation.MANAGE_ACCOUNTS)) {
            throw Refusal.forbidden("access.forbidden");
        }
        if (currentCaller.get().account().value() == id) {
            throw Refusal.rule("access.own-account");
        }
        return page(200, desk.byId(id), Form.blank(pageFrame.texts()), Optional.empty());
    }

    /** Draws a password, and shows it on the page itself: it is shown nowhere again. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response draw(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = Form.sent(pageFrame.texts(), fields);
        int seen = form.whole("version").orElse(-1);
        try {
            DrawnAnswer drawn = drawPassword.once(form.idempotencyKey(), id, seen);
            return page(200, drawn.account(), form, Optional.of(drawn));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN || refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            form.refuse("", refusal);
            return page(Form.status(refusal), desk.byId(id), form, Optional.empty());
        }
    }

    private Response page(int status, AccountView account, Form form, Optional<DrawnAnswer> drawn) {
        Optional<String> goodUntil = account.passwordGoodUntil().map(pageFrame.formats()::moment);
        return Html.page(
                status,
                "access/draw.jte",
                pageFrame
                        .titled("accounts.draw.title", account.displayName())
                        .below(pageFrame.texts().get("nav.accounts"), Address.of("accounts"))
                        .below(account.displayName(), Address.of("accounts", String.valueOf(account.id()))),
                new Model(account, form, goodUntil, drawn));
    }
}
