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
import java.util.Arrays;
import java.util.Optional;
import mapae.access.Tokens;
import mapae.access.domain.TokenScope;
import mapae.shared.Refusal;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** The tokens that programs sign in with in the caller's name. */
@Path("/account/tokens")
@Produces(Html.TYPE)
public class TokensPage {

    private static final String TEMPLATE = "access/tokens.jte";
    private static final String NAME = "name";
    private static final String SCOPE = "scope";
    private static final String DAYS = "days";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Tokens tokens;

    @Inject
    private MakeToken makeToken;

    /** All live tokens, and the form for another. */
    @GET
    public Response list() {
        return page(200, blank(), Optional.empty());
    }

    /** Makes a token, and shows it on the page itself: it is shown nowhere again. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(MultivaluedMap<String, String> fields) {
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<String> name = form.required(NAME);
        Optional<TokenScope> scope = form.required(SCOPE).flatMap(given -> form.choice(SCOPE, TokenScope.class));
        Optional<Integer> days = form.required(DAYS).flatMap(given -> form.whole(DAYS));
        if (form.isFaulty()) {
            return page(400, form, Optional.empty());
        }
        try {
            TokenAnswer made =
                    makeToken.once(form.idempotencyKey(), name.orElseThrow(), scope.orElseThrow(), days.orElseThrow());
            return page(200, blank(), Optional.of(made));
        } catch (Refusal refusal) {
            form.refuse(refusal.code().startsWith("token.name") ? NAME : "", refusal);
            return page(Form.status(refusal), form, Optional.empty());
        }
    }

    /** Makes a token worthless. */
    @POST
    @Path("{id : \\d{1,18}}/revoke")
    public Response revoke(@PathParam("id") long id) {
        tokens.revoke(id);
        pageFrame.announce("tokens.revoked");
        return Html.redirect(Address.of("account", "tokens"));
    }

    private Form blank() {
        return Form.blank(pageFrame.texts()).with(SCOPE, TokenScope.READ).with(DAYS, Tokens.LIFETIMES.get(1));
    }

    private Response page(int status, Form form, Optional<TokenAnswer> made) {
        TokensModel model = new TokensModel(
                tokens.ofCaller(),
                form,
                Arrays.stream(TokenScope.values())
                        .map(scope -> Choice.of(pageFrame.texts(), scope))
                        .toList(),
                Tokens.LIFETIMES.stream()
                        .map(days -> new Choice(
                                String.valueOf(days), pageFrame.formats().days(days)))
                        .toList(),
                made);
        return Html.page(status, TEMPLATE, pageFrame.titled("tokens.title"), model);
    }
}
