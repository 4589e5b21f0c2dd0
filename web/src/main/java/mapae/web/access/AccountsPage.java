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
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import mapae.access.AccountDesk;
import mapae.access.AccountView;
import mapae.access.CurrentCaller;
import mapae.access.GrantCommand;
import mapae.access.GrantView;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Operation;
import mapae.permission.domain.Roles;
import mapae.shared.OrganisationId;
import mapae.shared.Refusal;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Badge;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** Accounts and their roles. */
@Path("/accounts")
@Produces(Html.TYPE)
public class AccountsPage {

    private static final String ENABLED = "enabled";
    private static final String ONE = "{id : \\d{1,18}}";

    private static final Map<String, String> FIELDS = Map.of(
            "access.role-unknown", "role",
            "access.roles-apart", "role",
            "organisation.unknown", "organisation",
            "access.already-held", "from",
            "access.days-reversed", "to");

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

    @Inject
    private Clock clock;

    /** All accounts. */
    @GET
    public Response list() {
        Texts texts = pageFrame.texts();
        LocalDate today = LocalDate.now(clock);
        Map<OrganisationId, OrganisationView> names = names();
        List<AccountsModel.Row> rows = desk.all().stream()
                .map(account -> new AccountsModel.Row(
                        account.id(),
                        account.username(),
                        account.displayName(),
                        names.get(account.organisation()).name().in(texts.locale()),
                        account.grants().stream()
                                .filter(grant -> isHeld(grant, today))
                                .map(grant -> texts.get("role." + grant.role()))
                                .toList(),
                        state(account)))
                .toList();
        boolean mayManage = currentCaller.get().may(Operation.MANAGE_ACCOUNTS);
        return Html.page("access/accounts.jte", pageFrame.titled("nav.accounts"), new AccountsModel(rows, mayManage));
    }

    /** One account. */
    @GET
    @Path(ONE)
    public Response show(@PathParam("id") long id) {
        return page(200, id, Form.blank(pageFrame.texts()).with("from", LocalDate.now(clock)));
    }

    /** Gives a role. */
    @POST
    @Path(ONE + "/grants")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response give(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<String> role = form.required("role");
        Optional<String> organisation = form.required("organisation");
        Optional<LocalDate> from = form.required("from").flatMap(given -> form.date("from"));
        Optional<LocalDate> to = form.date("to");
        if (form.isFaulty()) {
            return page(400, id, form);
        }
        return change(
                id,
                form,
                "access.give",
                List.of(id, role, organisation, from, to),
                "accounts.given",
                () -> desk.give(new GrantCommand(
                        id,
                        role.orElseThrow(),
                        organisations.byCode(organisation.orElseThrow()).id(),
                        from.orElseThrow(),
                        to)));
    }

    /** Ends a role, today. */
    @POST
    @Path(ONE + "/grants/{grant : \\d{1,18}}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(
            @PathParam("id") long id, @PathParam("grant") long grant, MultivaluedMap<String, String> fields) {
        Form form = Form.sent(pageFrame.texts(), fields);
        LocalDate today = LocalDate.now(clock);
        return change(id, form, "access.end", List.of(id, grant), "accounts.ended", () -> desk.end(id, grant, today));
    }

    /** Lets an account in or shuts it out. */
    @POST
    @Path(ONE + "/state")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enable(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<String> wanted = form.oneOf(ENABLED, List.of("true", "false"));
        if (wanted.isEmpty()) {
            return page(400, id, form);
        }
        boolean enabled = wanted.get().equals("true");
        int seen = form.whole("version").orElse(-1);
        return change(
                id,
                form,
                "access.enable",
                List.of(id, enabled, seen),
                enabled ? "accounts.enabled" : "accounts.disabled",
                () -> desk.enable(id, enabled, seen));
    }

    private Response change(
            long id, Form form, String operation, Object asked, String done, Supplier<AccountView> command) {
        try {
            once.run(operation, form.idempotencyKey(), asked, AccountView.class, command);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
                throw refusal;
            }
            form.refuse(FIELDS.getOrDefault(refusal.code(), ""), refusal);
            return page(Form.status(refusal), id, form);
        }
        pageFrame.announce(done);
        return Html.redirect(Address.of("accounts", String.valueOf(id)));
    }

    private Response page(int status, long id, Form form) {
        Texts texts = pageFrame.texts();
        LocalDate today = LocalDate.now(clock);
        Map<OrganisationId, OrganisationView> names = names();
        AccountView account = desk.byId(id);
        boolean mayManage = currentCaller.get().may(Operation.MANAGE_ACCOUNTS)
                && currentCaller.get().account().value() != id;
        List<AccountModel.Row> grants = account.grants().stream()
                .map(grant -> new AccountModel.Row(
                        grant.id(),
                        texts.get("role." + grant.role()),
                        names.get(grant.organisation()).name().in(texts.locale()),
                        pageFrame.formats().date(grant.from()),
                        grant.to().map(pageFrame.formats()::date).orElseGet(() -> texts.get("accounts.open")),
                        isHeld(grant, today)
                                ? new Badge("success", texts.get("delegations.state.now"))
                                : new Badge("gray", texts.get("delegations.state.coming")),
                        grant.to().map(last -> last.isAfter(today)).orElse(true)
                                && !grant.from().isAfter(today)))
                .toList();
        AccountModel model = new AccountModel(
                account,
                names.get(account.organisation()).name().in(texts.locale()),
                state(account),
                texts.get(
                        "accounts.password." + account.password(),
                        account.passwordGoodUntil()
                                .map(pageFrame.formats()::moment)
                                .orElse("")),
                grants,
                form,
                Roles.ALL.stream()
                        .map(role -> new Choice(role, texts.get("role." + role)))
                        .toList(),
                names.values().stream()
                        .map(one -> new Choice(one.code(), one.name().in(texts.locale())))
                        .toList(),
                mayManage);
        return Html.page(
                status,
                "access/account.jte",
                pageFrame.named(account.displayName()).below(texts.get("nav.accounts"), Address.of("accounts")),
                model);
    }

    private Badge state(AccountView account) {
        Texts texts = pageFrame.texts();
        return account.enabled()
                ? new Badge("success", texts.get("accounts.state.enabled"))
                : new Badge("gray", texts.get("accounts.state.disabled"));
    }

    private Map<OrganisationId, OrganisationView> names() {
        return organisations.all().stream()
                .collect(Collectors.toMap(OrganisationView::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private static boolean isHeld(GrantView grant, LocalDate day) {
        return !day.isBefore(grant.from())
                && grant.to().map(last -> !day.isAfter(last)).orElse(true);
    }
}
