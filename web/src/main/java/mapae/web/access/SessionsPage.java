package mapae.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import mapae.access.Sessions;
import mapae.web.page.Address;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Where the caller is signed in, and how to sign out there. */
@Path("/account/sessions")
@Produces(Html.TYPE)
public class SessionsPage {

    private static final String TEMPLATE = "access/sessions.jte";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Sessions sessions;

    /** All live sessions. */
    @GET
    public Response list(@Context HttpServletRequest request) {
        Optional<Long> own = SignedIn.key(request);
        SessionsModel model = new SessionsModel(sessions.ofCaller().stream()
                .map(view -> new SessionsModel.Row(view, own.equals(Optional.of(view.id()))))
                .toList());
        return Html.page(TEMPLATE, pageFrame.titled("sessions.title"), model);
    }

    /** Ends one of them. */
    @POST
    @Path("{id : \\d{1,18}}/end")
    public Response end(@PathParam("id") long id) {
        sessions.end(id);
        pageFrame.announce("sessions.ended");
        return Html.redirect(Address.of("account", "sessions"));
    }

    /** Ends all of them, this one included. */
    @POST
    @Path("end-all")
    public Response endAll(@Context HttpServletRequest request) {
        sessions.endAll();
        SignedIn.close(request);
        return Html.redirect(Address.of("sign-in"));
    }
}
