package mapae.web.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import mapae.access.AccountDesk;
import mapae.access.AccountView;
import mapae.access.CurrentCaller;
import mapae.access.OpenAccountCommand;
import mapae.organisation.OrganisationDirectory;
import mapae.permission.domain.Operation;
import mapae.shared.Refusal;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Where an administrator opens an account. */
@Path("/accounts/new")
@Produces(Html.TYPE)
public class OpenAccountPage {

    private static final String USERNAME = "username";
    private static final String NAME = "displayName";
    private static final String ORGANISATION = "organisation";

    /**
     * What the page shows.
     *
     * @param form sign-in name, name and organisation
     * @param organisations organisations to choose from
     */
    public record Model(Form form, List<Choice> organisations) {}

    @Inject
    private PageFrame pageFrame;

    @Inject
    private AccountDesk desk;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Once once;

    /** The form. */
    @GET
    public Response form() {
        requireAdministrator();
        return page(200, Form.blank(pageFrame.texts()));
    }

    /** Opens the account, and goes to where it is given a role and a password. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(MultivaluedMap<String, String> fields) {
        Form form = Form.sent(pageFrame.texts(), fields);
        requireAdministrator();
        Optional<String> username = form.required(USERNAME);
        Optional<String> name = form.required(NAME);
        Optional<String> organisation = form.required(ORGANISATION);
        if (form.isFaulty()) {
            return page(400, form);
        }
        try {
            AccountView opened = once.run(
                    "access.open",
                    form.idempotencyKey(),
                    List.of(username, name, organisation),
                    AccountView.class,
                    () -> desk.open(new OpenAccountCommand(
                            username.orElseThrow(),
                            name.orElseThrow(),
                            organisations.byCode(organisation.orElseThrow()).id())));
            pageFrame.announce("accounts.opened", opened.username());
            return Html.redirect(Address.of("accounts", String.valueOf(opened.id())));
        } catch (Refusal refusal) {
            form.refuse(field(refusal.code()), refusal);
            return page(Form.status(refusal), form);
        }
    }

    /** The desk asks again; here nobody is told what is missing in a form that is not theirs. */
    private void requireAdministrator() {
        if (!currentCaller.get().may(Operation.MANAGE_ACCOUNTS)) {
            throw Refusal.forbidden("access.forbidden");
        }
    }

    private static String field(String code) {
        if (code.startsWith("access.username-")) {
            return USERNAME;
        }
        if (code.startsWith("access.name-")) {
            return NAME;
        }
        return code.equals("organisation.unknown") ? ORGANISATION : "";
    }

    private Response page(int status, Form form) {
        List<Choice> choices = organisations.all().stream()
                .map(one -> new Choice(one.code(), one.name().in(pageFrame.locale())))
                .toList();
        return Html.page(
                status,
                "access/open.jte",
                pageFrame
                        .titled("accounts.open-one")
                        .below(pageFrame.texts().get("nav.accounts"), Address.of("accounts")),
                new Model(form, choices));
    }
}
