package mapae.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.access.Sessions;
import mapae.access.SignIn;
import mapae.access.SignInRecord;
import mapae.shared.Refusal;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** The way in, and the way out. */
@Path("/")
@Produces(Html.TYPE)
public class SignInPage {

    private static final String TEMPLATE = "signin.jte";
    private static final String TITLE = "sign-in";
    private static final String START = "/";

    /**
     * What the sign-in page shows.
     *
     * @param form name, password and where to go afterwards
     * @param byProvider whether an OpenID provider lets people in as well
     */
    public record Model(Form form, boolean byProvider) {}

    @Inject
    private PageFrame pageFrame;

    @Inject
    private SignIn signIn;

    @Inject
    private SignInRecord record;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Sessions sessions;

    @Inject
    private Provider provider;

    /** The form. */
    @GET
    @Path("sign-in")
    public Response form(@QueryParam("to") String to) {
        Form form = Form.blank(pageFrame.texts()).with("to", within(to));
        return show(200, form);
    }

    /** Opens a session, and goes where the caller wanted to go. */
    @POST
    @Path("sign-in")
    public Response signIn(@Context HttpServletRequest request, MultivaluedMap<String, String> fields) {
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<Caller> caller;
        try {
            caller = signIn.verify(
                    form.value("username"), form.value("password").toCharArray(), Visitor.address(request));
        } catch (Refusal refusal) {
            note(refusal, form.value("username"), record);
            form.refuse("", refusal);
            return show(Form.status(refusal), form);
        }
        if (caller.isEmpty()) {
            record.refused(form.value("username"));
            form.refuse("username", "sign-in.failed");
            return show(403, form);
        }
        record.entered(caller.get());
        SignedIn.open(
                request,
                sessions.open(caller.get(), Visitor.address(request), Visitor.browser(request), Optional.empty()));
        return Response.seeOther(URI.create(within(form.value("to")))).build();
    }

    /** Who is turned away for what they came with stands on the trail; who comes too often was not even looked at. */
    static void note(Refusal refusal, String username, SignInRecord record) {
        if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
            record.refused(username);
        }
    }

    private Response show(int status, Form form) {
        return show(status, pageFrame, form, provider.settings().isPresent());
    }

    /** The page, with what was refused. */
    static Response show(int status, PageFrame pageFrame, Form form, boolean byProvider) {
        return Html.page(status, TEMPLATE, pageFrame.titled(TITLE), new Model(form, byProvider));
    }

    /** Closes the session. */
    @POST
    @Path("sign-out")
    public Response signOut(@Context HttpServletRequest request) {
        currentCaller.find().ifPresent(record::left);
        SignedIn.key(request).ifPresent(sessions::end);
        SignedIn.close(request);
        return Response.seeOther(URI.create("/sign-in")).build();
    }

    /** The address, if it lies within Mapae; the start page otherwise, so that nobody is led elsewhere. */
    static String within(String to) {
        if (to == null || !to.startsWith("/") || to.startsWith("//") || to.contains("\\")) {
            return START;
        }
        try {
            URI.create(to);
            return to;
        } catch (IllegalArgumentException malformed) {
            return START;
        }
    }
}
