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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mapae.access.Delegations;
import mapae.access.GrantView;
import mapae.access.LoanCommand;
import mapae.access.LoanView;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
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

/** Roles lent for an absence. */
@Path("/delegations")
@Produces(Html.TYPE)
public class DelegationsPage {

    private static final String TEMPLATE = "access/delegations.jte";
    private static final String GRANT = "grant";
    private static final String DELEGATE = "delegate";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String REASON = "reason";

    private static final Map<String, String> FIELDS = Map.of(
            "access.grant-unknown", GRANT,
            "access.delegate-unknown", DELEGATE,
            "access.delegate-self", DELEGATE,
            "access.roles-apart", DELEGATE,
            "access.already-lent", FROM,
            "access.days-reversed", TO,
            "access.days-past", TO,
            "access.grant-ends-before", TO,
            "access.reason-missing", REASON,
            "access.reason-too-long", REASON);

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Delegations delegations;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private Once once;

    @Inject
    private Clock clock;

    /** What is lent and borrowed, and the form to lend. */
    @GET
    public Response show() {
        return page(200, Form.blank(pageFrame.texts()).with(FROM, LocalDate.now(clock)));
    }

    /** Lends a role. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response lend(MultivaluedMap<String, String> fields) {
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<Integer> grant = form.required(GRANT).flatMap(given -> form.whole(GRANT));
        Optional<String> delegate = form.required(DELEGATE);
        Optional<LocalDate> from = form.required(FROM).flatMap(given -> form.date(FROM));
        Optional<LocalDate> to = form.required(TO).flatMap(given -> form.date(TO));
        Optional<String> reason = form.required(REASON);
        if (form.isFaulty()) {
            return page(400, form);
        }
        LoanCommand command = new LoanCommand(
                grant.orElseThrow(),
                delegate.orElseThrow(),
                from.orElseThrow(),
                to.orElseThrow(),
                reason.orElseThrow());
        try {
            once.run(
                    "access.lend",
                    form.idempotencyKey(),
                    List.of(command),
                    LoanView.class,
                    () -> delegations.lend(command));
        } catch (Refusal refusal) {
            form.refuse(FIELDS.getOrDefault(refusal.code(), ""), refusal);
            return page(Form.status(refusal), form);
        }
        pageFrame.announce("delegations.lent");
        return Html.redirect(Address.of("delegations"));
    }

    /** Takes a role back. */
    @POST
    @Path("{id : \\d{1,18}}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        Form form = Form.sent(pageFrame.texts(), fields);
        try {
            once.run(
                    "access.take-back",
                    form.idempotencyKey(),
                    List.of(id),
                    LoanView.class,
                    () -> delegations.takeBack(id));
        } catch (Refusal refusal) {
            form.refuse("", refusal);
            return page(Form.status(refusal), form);
        }
        pageFrame.announce("delegations.taken-back");
        return Html.redirect(Address.of("delegations"));
    }

    private Response page(int status, Form form) {
        List<GrantView> mine = delegations.mine();
        List<LoanView> given = delegations.given();
        List<LoanView> received = delegations.received();
        Map<OrganisationId, OrganisationView> names = organisations.byIds(Stream.of(
                        mine.stream().map(GrantView::organisation),
                        given.stream().map(LoanView::organisation),
                        received.stream().map(LoanView::organisation))
                .flatMap(ids -> ids)
                .distinct()
                .toList());
        List<Choice> choices = mine.stream()
                .map(grant ->
                        new Choice(String.valueOf(grant.id()), role(grant.role(), names.get(grant.organisation()))))
                .toList();
        return Html.page(
                status,
                TEMPLATE,
                pageFrame.titled("nav.delegations"),
                new DelegationsModel(form, choices, rows(given, names), rows(received, names)));
    }

    private List<DelegationsModel.Row> rows(List<LoanView> loans, Map<OrganisationId, OrganisationView> names) {
        LocalDate today = LocalDate.now(clock);
        return loans.stream()
                .map(loan -> new DelegationsModel.Row(
                        loan.id(),
                        role(loan.role(), names.get(loan.organisation())),
                        loan.holder(),
                        loan.delegate(),
                        pageFrame.formats().date(loan.from()) + " – "
                                + pageFrame.formats().date(loan.to()),
                        loan.reason(),
                        state(loan, today),
                        loan.revokedAt().isEmpty() && !loan.to().isBefore(today)))
                .toList();
    }

    private String role(String role, OrganisationView organisation) {
        return pageFrame.texts().get("role." + role) + " · "
                + organisation.name().in(pageFrame.locale());
    }

    private Badge state(LoanView loan, LocalDate today) {
        Texts texts = pageFrame.texts();
        if (loan.inForce()) {
            return new Badge("success", texts.get("delegations.state.now"));
        }
        if (loan.revokedAt().isPresent()) {
            return new Badge("gray", texts.get("delegations.state.revoked"));
        }
        return new Badge(
                "gray", texts.get(loan.to().isBefore(today) ? "delegations.state.ended" : "delegations.state.coming"));
    }
}
