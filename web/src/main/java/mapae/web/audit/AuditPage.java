package mapae.web.audit;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mapae.audit.AuditQuery;
import mapae.audit.AuditReading;
import mapae.audit.AuditView;
import mapae.investment.Register;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.shared.OrganisationId;
import mapae.shared.Page;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;
import mapae.web.page.Texts;

/** Who did what, when and why; and, for one investment, its story from the beginning. */
@Path("/audit")
@Produces(Html.TYPE)
public class AuditPage {

    private static final int ROWS = 25;
    private static final String TITLE = "nav.audit";
    private static final String INVESTMENT = "investment";
    private static final String PERSON = "person";
    private static final String KIND = "kind";
    private static final String FROM = "from";
    private static final String TO = "to";

    private static final List<String> KINDS = List.of(
            "approval",
            "approval.propose",
            "approval.approve",
            "approval.return",
            "progress",
            "investment.move",
            "interchange",
            "ledger",
            "ledger.post",
            "ledger.reverse",
            "ledger.commit",
            "ledger.pay",
            "ledger.file",
            "ledger.explain",
            "plan",
            "businesscase",
            "ledger.file",
            "ledger.explain",
            "metric",
            "access",
            "access.sign-in-refused",
            "access.open",
            "access.draw-password",
            "audit.redact");

    @Inject
    private PageFrame pageFrame;

    @Inject
    private AuditReading reading;

    @Inject
    private Register register;

    @Inject
    private OrganisationDirectory organisations;

    /** Entries that meet what is asked, newest first; those of one investment from its beginning. */
    @GET
    public Response list() {
        Address address = pageFrame.address();
        Texts texts = pageFrame.texts();
        Form filter = Form.blank(texts);
        for (String field : List.of(INVESTMENT, PERSON, KIND, FROM, TO)) {
            filter.with(field, address.parameter(field).orElse(""));
        }
        Optional<LocalDate> from = filter.date(FROM);
        Optional<LocalDate> to = filter.date(TO);
        Optional<String> investment = filter.text(INVESTMENT);
        Page<AuditView> found = filter.isFaulty()
                ? new Page<>(List.of(), Optional.empty())
                : reading.find(new AuditQuery(
                        investment,
                        filter.text(PERSON),
                        filter.text(KIND),
                        from,
                        to,
                        address.parameter("after"),
                        ROWS,
                        investment.isPresent()));
        Telling telling = new Telling(texts, pageFrame.formats(), named(found.rows()));
        AuditModel model = new AuditModel(
                filter,
                KINDS.stream()
                        .map(kind -> new Choice(kind, texts.get("audit.kind." + kind)))
                        .toList(),
                investment.map(Telling::story),
                found.rows().stream()
                        .map(view -> telling.told(view, investment.isPresent()))
                        .toList(),
                found.next());
        Frame frame = investment
                .map(code -> pageFrame.titled("audit.story", title(code)).below(texts.get(TITLE), Address.of("audit")))
                .orElseGet(() -> pageFrame.titled(TITLE));
        return Html.page("audit/list.jte", frame, model);
    }

    /** The organisations that the entries name by key. */
    private Map<OrganisationId, OrganisationView> named(List<AuditView> entries) {
        Set<OrganisationId> keys = entries.stream()
                .flatMap(view -> Stream.of(view.before(), view.after()))
                .flatMap(values -> Telling.organisation(values).stream())
                .collect(Collectors.toSet());
        return organisations.byIds(keys);
    }

    /** The investment's title; the code as typed, where there is no such investment. */
    private String title(String code) {
        return register.title(code).map(title -> title.in(pageFrame.locale())).orElse(code);
    }

    /** Reads the whole trail through, and says what it came to. */
    @GET
    @Path("verification")
    public Response verify() {
        Frame frame =
                pageFrame.titled("audit.verification").below(pageFrame.texts().get(TITLE), Address.of("audit"));
        return Html.page("audit/verification.jte", frame, reading.verify());
    }
}
