package mapae.web.team;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.access.CurrentCaller;
import mapae.ledger.EarmarkedLineView;
import mapae.permission.domain.Operation;
import mapae.shared.FiscalYear;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.team.TeamCommand;
import mapae.team.TeamFunding;
import mapae.team.domain.PlannedTranche;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** What planners do with a team's money: set lines aside, plan tranches, release them. */
@Path("/teams/{code}/funding")
@Produces(Html.TYPE)
public class TeamFundingPage {

    private static final String LINE_YEAR = "lineYear";
    private static final String LINE = "trancheLine";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private TeamScreen screen;

    @Inject
    private TeamFunding funding;

    @Inject
    private CurrentCaller currentCaller;

    /** Sets a line aside. */
    @POST
    @Path("/lines")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setAside(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = sent(fields);
        Optional<Integer> year = form.required(LINE_YEAR).flatMap(given -> form.whole(LINE_YEAR));
        if (year.isPresent() && !FiscalYear.isOne(year.get())) {
            form.refuse(LINE_YEAR, "form.not-whole");
        }
        Optional<String> line = form.required("lineCode");
        if (form.isFaulty()) {
            return screen.page(400, code, form);
        }
        return screen.run(
                "team.line",
                code,
                form,
                List.of(code, year.orElseThrow(), line.orElseThrow()),
                EarmarkedLineView.class,
                "lineCode",
                () -> funding.setAside(code, FiscalYear.of(year.orElseThrow()), line.orElseThrow()));
    }

    /** Plans a tranche. */
    @POST
    @Path("/tranches")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(@PathParam("code") String code, MultivaluedMap<String, String> fields) {
        Form form = sent(fields);
        Optional<String> line = form.required(LINE).filter(given -> given.matches("[0-9]{4} .+"));
        if (line.isEmpty() && form.fault(LINE).isEmpty()) {
            form.refuse(LINE, "form.not-choice");
        }
        Optional<Won> planned = form.required("planned").flatMap(given -> form.won("planned"));
        Optional<LocalDate> due = form.required("trancheDue").flatMap(given -> form.date("trancheDue"));
        List<Integer> outcomes = fields.keySet().stream()
                .filter(field -> field.matches("outcome-[0-9]{1,9}"))
                .map(field -> Integer.valueOf(field.substring("outcome-".length())))
                .sorted()
                .toList();
        int year = line.map(given -> Integer.parseInt(given.substring(0, 4))).orElse(0);
        if (line.isPresent() && !FiscalYear.isOne(year)) {
            form.refuse(LINE, "form.not-choice");
        }
        if (form.isFaulty()) {
            return screen.page(400, code, form);
        }
        TeamCommand.NewTranche tranche = new TeamCommand.NewTranche(
                FiscalYear.of(year),
                line.orElseThrow().substring(5),
                planned.orElseThrow(),
                due.orElseThrow(),
                outcomes);
        return screen.run(
                "team.plan",
                code,
                form,
                List.of(code, tranche),
                PlannedTranche.class,
                "planned",
                () -> funding.plan(code, tranche));
    }

    /** Decides on a tranche. */
    @POST
    @Path("/tranches/{number:[0-9]{1,9}}/releases")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(
            @PathParam("code") String code, @PathParam("number") int number, MultivaluedMap<String, String> fields) {
        Form form = sent(fields);
        String place = "-" + number;
        Optional<Won> amount = form.required("amount" + place).flatMap(given -> form.won("amount" + place));
        Optional<LocalDate> on = form.date("releasedOn" + place);
        Optional<String> reason = form.text("reason" + place);
        if (form.isFaulty()) {
            return screen.page(400, code, form);
        }
        TeamCommand.Release release = new TeamCommand.Release(number, amount.orElseThrow(), on, reason);
        return screen.run(
                "team.release",
                code,
                form,
                List.of(code, release),
                PlannedTranche.class,
                "amount" + place,
                () -> funding.release(code, release));
    }

    private Form sent(MultivaluedMap<String, String> fields) {
        if (!currentCaller.get().may(Operation.DECIDE_BUDGET)) {
            throw Refusal.forbidden("access.forbidden");
        }
        return Form.sent(pageFrame.texts(), fields);
    }
}
