package mapae.web.access;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import mapae.access.Caller;
import mapae.access.Sessions;
import mapae.access.SignIn;
import mapae.access.SignInRecord;
import mapae.shared.Refusal;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/**
 * The way in by an OpenID provider: there, and back again. The account must exist here under the name that the provider
 * gives; nobody gets one by signing in.
 */
@Path("/sign-in/provider")
@Produces(Html.TYPE)
public class ProviderPage {

    private static final System.Logger LOG = System.getLogger(ProviderPage.class.getName());
    private static final String ANSWER = "sign-in/provider/answer";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Provider provider;

    @Inject
    private SignIn signIn;

    @Inject
    private Sessions sessions;

    @Inject
    private SignInRecord record;

    @Context
    private UriInfo uri;

    /** Sends the browser to the provider. */
    @GET
    public Response begin(@Context HttpServletRequest request, @QueryParam("to") String to) {
        if (provider.settings().isEmpty()) {
            throw Refusal.notFound("sign-in.no-provider");
        }
        try {
            SignInAttempt attempt = SignInAttempt.begin(request, SignInPage.within(to));
            return Response.seeOther(provider.signInAddress(attempt, answer())).build();
        } catch (Provider.NotProven e) {
            return refused(e, Refusal.forbidden("sign-in.provider-failed"));
        }
    }

    /** Takes the answer that the browser brings back. */
    @GET
    @Path("answer")
    public Response answer(
            @Context HttpServletRequest request,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("code") @DefaultValue("") String code) {
        Optional<SignInAttempt> attempt = SignInAttempt.take(request);
        if (provider.settings().isEmpty()
                || attempt.filter(begun -> isSame(begun.state(), state)).isEmpty()
                || code.isEmpty()) {
            return refused(null, Refusal.forbidden("sign-in.provider-failed"));
        }
        try {
            JWTClaimsSet claims = provider.redeem(code, attempt.get(), answer());
            open(request, claims);
            return Response.seeOther(URI.create(attempt.get().to())).build();
        } catch (Provider.NotProven e) {
            return refused(e, Refusal.forbidden("sign-in.provider-failed"));
        } catch (Refusal refusal) {
            return refused(null, refusal);
        }
    }

    private void open(HttpServletRequest request, JWTClaimsSet claims) {
        ProviderSettings settings = provider.settings().orElseThrow();
        String name = settings.account(claims).orElse("");
        Caller caller = signIn.recall(name).orElseThrow(() -> Refusal.forbidden("sign-in.no-account", name));
        Optional<Set<String>> roles = settings.roles(claims);
        if (roles.filter(Set::isEmpty).isPresent()) {
            throw Refusal.forbidden("sign-in.no-role", name);
        }
        record.entered(caller);
        SignedIn.open(request, sessions.open(caller, Visitor.address(request), Visitor.browser(request), roles));
    }

    private Response refused(Exception cause, Refusal refusal) {
        if (cause != null) {
            LOG.log(System.Logger.Level.WARNING, "A sign-in by the OpenID provider failed", cause);
        }
        Form form = Form.blank(pageFrame.texts()).with("to", "/");
        form.refuse("", refusal);
        return SignInPage.show(Form.status(refusal), pageFrame, form, true);
    }

    private URI answer() {
        URI base = PublicAddress.declared().orElseGet(uri::getBaseUri);
        return URI.create(base.toString().replaceAll("/+$", "") + "/" + ANSWER);
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
