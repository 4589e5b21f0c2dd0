package mapae.web.team;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.organisation.OrganisationDirectory;
import mapae.organisation.OrganisationView;
import mapae.permission.domain.Operation;
import mapae.shared.Bilingual;
import mapae.shared.Refusal;
import mapae.team.TeamCommand;
import mapae.team.TeamKeeping;
import mapae.team.domain.Horizon;
import mapae.team.domain.Team;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Choice;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** Charters a team. */
@Path("/teams/new")
@Produces(Html.TYPE)
public class TeamFormPage {

    private static final String CODE = "code";
    private static final String ORGANISATION = "organisation";
    private static final String BEGINS_ON = "beginsOn";
    private static final String ENDS_ON = "endsOn";
    private static final String HORIZON = "horizon";

    /**
     * The form.
     *
     * @param form what is typed
     * @param organisations to which it may belong
     * @param horizons how far ahead it may work
     */
    public record Model(Form form, List<Choice> organisations, List<Choice> horizons) {}

    @Inject
    private PageFrame pageFrame;

    @Inject
    private TeamKeeping keeping;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Once once;

    /** The form. */
    @GET
    public Response blank() {
        require();
        return page(200, Form.blank(pageFrame.texts()));
    }

    /** Charters it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response charter(MultivaluedMap<String, String> fields) {
        require();
        Form form = Form.sent(pageFrame.texts(), fields);
        Optional<String> code = form.required(CODE);
        Optional<String> organisation = form.required(ORGANISATION);
        Optional<String> nameKo = form.required("nameKo");
        Optional<String> nameEn = form.required("nameEn");
        Optional<String> mission = form.required("mission");
        Optional<Horizon> horizon = form.required(HORIZON).flatMap(given -> form.choice(HORIZON, Horizon.class));
        Optional<LocalDate> beginsOn = form.required(BEGINS_ON).flatMap(given -> form.date(BEGINS_ON));
        Optional<LocalDate> endsOn = form.date(ENDS_ON);
        if (form.isFaulty()) {
            return page(400, form);
        }
        TeamCommand.Charter charter = new TeamCommand.Charter(
                new Bilingual(nameKo.orElseThrow(), nameEn.orElseThrow()),
                mission.orElseThrow(),
                horizon.orElseThrow(),
                beginsOn.orElseThrow(),
                endsOn);
        try {
            Team made = once.run(
                    "team.charter",
                    form.idempotencyKey(),
                    List.of(code.orElseThrow(), organisation.orElseThrow(), charter.toString()),
                    Team.class,
                    () -> keeping.charter(code.orElseThrow(), organisation.orElseThrow(), charter));
            pageFrame.announce("team.chartered-now");
            return Html.redirect(Address.of("teams", made.code()));
        } catch (Refusal refusal) {
            form.refuse(field(refusal), refusal);
            return page(Form.status(refusal), form);
        }
    }

    private static String field(Refusal refusal) {
        return switch (refusal.code()) {
            case "team.code", "team.exists" -> CODE;
            case "team.not-own", "organisation.unknown" -> ORGANISATION;
            case "team.days" -> ENDS_ON;
            case "team.day" -> BEGINS_ON;
            case "team.text-missing", "team.text-too-long" ->
                refusal.arguments().get(0);
            default -> "";
        };
    }

    private void require() {
        if (!currentCaller.get().may(Operation.KEEP_CASE)) {
            throw Refusal.forbidden("access.forbidden");
        }
    }

    private Response page(int status, Form form) {
        Caller caller = currentCaller.get();
        return Html.page(
                status,
                "team/form.jte",
                pageFrame.titled("team.new").below(pageFrame.texts().get("teams.title"), Address.of("teams")),
                new Model(
                        form,
                        organisations.all().stream()
                                .filter(one -> caller.may(Operation.KEEP_CASE, one.id()))
                                .sorted(Comparator.comparing(OrganisationView::code))
                                .map(one -> new Choice(one.code(), one.name().in(pageFrame.locale())))
                                .toList(),
                        Arrays.stream(Horizon.values())
                                .map(one -> new Choice(one.name(), one.title().in(pageFrame.locale())))
                                .toList()));
    }
}
