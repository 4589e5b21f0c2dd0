package mapae.web.gate;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import mapae.access.CurrentCaller;
import mapae.gate.CommitteeView;
import mapae.gate.Committees;
import mapae.gate.MemberCommand;
import mapae.permission.domain.Operation;
import mapae.shared.Refusal;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Who sits on committees, and since when. */
@Path("/committees")
@Produces(Html.TYPE)
public class CommitteesPage {

    private static final String ACCOUNT = "account";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String CHAIRS = "chairs";

    private static final Map<String, String> FIELDS = Map.of(
            "gate.member-days", UNTIL,
            "gate.member-unknown", ACCOUNT,
            "gate.member-role", ACCOUNT,
            "gate.member-overlap", ACCOUNT,
            "gate.two-chairs", CHAIRS);

    /** As what somebody sits on a committee. */
    public enum Part {
        MEMBER,
        CHAIR
    }

    /**
     * Committees and their members.
     *
     * @param committees all of them
     * @param today to tell who sits
     * @param mayKeep whether the reader may change them
     * @param parts as what one may sit on it
     * @param form what is typed
     */
    public record Model(
            List<CommitteeView> committees, LocalDate today, boolean mayKeep, List<Choice> parts, Form form) {}

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Committees committees;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Once once;

    @Inject
    private Clock clock;

    /** All of them. */
    @GET
    public Response show() {
        return page(200, Form.blank(pageFrame.texts()).with(FROM, LocalDate.now(clock)));
    }

    /** Adds a member. */
    @POST
    @Path("/{code}/members")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        requireKeeper();
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<String> account = form.required(ACCOUNT);
        Optional<LocalDate> from = form.required(FROM).flatMap(given -> form.date(FROM));
        Optional<LocalDate> until = form.date(UNTIL);
        Optional<Part> part = form.required(CHAIRS).flatMap(given -> form.choice(CHAIRS, Part.class));
        if (form.isFaulty()) {
            return page(400, form);
        }
        MemberCommand command =
                new MemberCommand(account.orElseThrow(), part.orElseThrow() == Part.CHAIR, from.orElseThrow(), until);
        return run(
                "committee.add",
                "",
                form,
                List.of(code, command),
                "committees.added",
                () -> committees.add(code, command));
    }

    /** Ends a membership. */
    @POST
    @Path("/{code}/members/{id:[0-9]{1,18}}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(
            @PathParam("code") String code, @PathParam("id") long id, MultivaluedMap<String, String> fields) {
        requireKeeper();
        Form form = Form.sent(pageFrame.texts(), fields);
        int version = GateScreen.version(form);
        String field = "last-" + id;
        Optional<LocalDate> last = form.required(field).flatMap(given -> form.date(field));
        if (form.isFaulty()) {
            return page(400, form);
        }
        return run(
                "committee.end",
                field,
                form,
                List.of(code, id, version, last.orElseThrow()),
                "committees.ended",
                () -> committees.end(code, id, version, last.orElseThrow()));
    }

    private void requireKeeper() {
        if (!currentCaller.get().may(Operation.KEEP_RULES)) {
            throw Refusal.forbidden("access.forbidden");
        }
    }

    private Response run(
            String operation, String field, Form form, Object asked, String said, Supplier<CommitteeView> command) {
        try {
            once.run(operation, form.idempotencyKey(), asked, CommitteeView.class, command);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            form.refuse(field.isEmpty() ? FIELDS.getOrDefault(refusal.code(), "") : field, refusal);
            return page(Form.status(refusal), form);
        }
        pageFrame.announce(said);
        return Html.redirect(Address.of("committees"));
    }

    private Response page(int status, Form form) {
        return Html.page(
                status,
                "gate/committees.jte",
                pageFrame.titled("committees.title"),
                new Model(
                        committees.list(),
                        LocalDate.now(clock),
                        currentCaller.get().may(Operation.KEEP_RULES),
                        Arrays.stream(Part.values())
                                .map(one -> Choice.of(pageFrame.texts(), one))
                                .toList(),
                        form));
    }
}
