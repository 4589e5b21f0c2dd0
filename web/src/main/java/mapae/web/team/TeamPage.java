package mapae.web.team;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.permission.domain.Operation;
import mapae.shared.MeasureDirection;
import mapae.shared.Percent;
import mapae.shared.Refusal;
import mapae.team.TeamCommand;
import mapae.team.TeamCosts;
import mapae.team.TeamKeeping;
import mapae.team.domain.MonthShares;
import mapae.team.domain.Outcome;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** A team: its charter, outcomes, tranches, and where its cost lands. What the team itself keeps is sent from here. */
@Path("/teams/{code}")
@Produces(Html.TYPE)
public class TeamPage {

    @Inject
    private PageFrame pageFrame;

    @Inject
    private TeamScreen screen;

    @Inject
    private TeamKeeping keeping;

    @Inject
    private TeamCosts costs;

    @Inject
    private CurrentCaller currentCaller;

    /** The team. */
    @GET
    public Response show(@PathParam("code") String code) {
        return screen.page(200, code, screen.blank());
    }

    /** Adds an outcome. */
    @POST
    @Path("/outcomes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = sent(fields);
        Optional<String> name = form.required("name");
        Optional<String> unit = form.required("unit");
        Optional<MeasureDirection> direction =
                form.required("direction").flatMap(given -> form.choice("direction", MeasureDirection.class));
        Optional<BigDecimal> baseline = form.decimal("baseline");
        Optional<BigDecimal> target = form.required("target").flatMap(given -> form.decimal("target"));
        Optional<LocalDate> due = form.required("due").flatMap(given -> form.date("due"));
        if (form.isFaulty()) {
            return screen.page(400, code, form);
        }
        TeamCommand.NewOutcome outcome = new TeamCommand.NewOutcome(
                name.orElseThrow(),
                unit.orElseThrow(),
                direction.orElseThrow(),
                baseline,
                target.orElseThrow(),
                due.orElseThrow());
        return screen.run(
                "team.outcome",
                code,
                form,
                List.of(code, outcome),
                Outcome.class,
                "name",
                () -> keeping.add(code, outcome));
    }

    /** Writes down what came about. */
    @POST
    @Path("/outcomes/{position:[0-9]{1,9}}/measurement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response measure(
            @PathParam("code") String code,
            @PathParam("position") int position,
            MultivaluedMap<String, String> fields) {
        Form form = sent(fields);
        String place = "-" + position;
        Optional<BigDecimal> value = form.required("value" + place).flatMap(given -> form.decimal("value" + place));
        Optional<LocalDate> on = form.required("on" + place).flatMap(given -> form.date("on" + place));
        Optional<String> source = form.required("source" + place);
        if (form.isFaulty()) {
            return screen.page(400, code, form);
        }
        TeamCommand.Measured measured =
                new TeamCommand.Measured(position, value.orElseThrow(), on.orElseThrow(), source.orElseThrow());
        return screen.run(
                "team.measure",
                code,
                form,
                List.of(code, measured),
                Outcome.class,
                "on" + place,
                () -> keeping.measure(code, measured));
    }

    /** Declares for which investments it worked. */
    @POST
    @Path("/shares")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response declare(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = sent(fields);
        Optional<YearMonth> month = form.required("month").flatMap(given -> form.month("month"));
        List<TeamCommand.Share> shares = new ArrayList<>();
        for (int place = 1; place <= TeamScreen.PLACES; place++) {
            String part = "part-" + place;
            Optional<String> investment = form.text("investment-" + place);
            if (investment.isPresent()) {
                Optional<Percent> share = form.required(part).flatMap(given -> form.percent(part));
                share.ifPresent(known -> shares.add(new TeamCommand.Share(investment.get(), known)));
            }
        }
        if (form.isFaulty()) {
            return screen.page(400, code, form);
        }
        return screen.run(
                "team.shares",
                code,
                form,
                List.of(code, month.orElseThrow(), shares),
                MonthShares.class,
                "month",
                () -> costs.declare(code, month.orElseThrow(), shares));
    }

    private Form sent(MultivaluedMap<String, String> fields) {
        if (!currentCaller.get().may(Operation.KEEP_CASE)) {
            throw Refusal.forbidden("access.forbidden");
        }
        return Form.sent(pageFrame.texts(), fields);
    }
}
