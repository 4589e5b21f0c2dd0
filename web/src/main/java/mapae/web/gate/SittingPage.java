package mapae.web.gate;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapae.gate.ConditionCommand;
import mapae.gate.GateReviews;
import mapae.gate.SittingCommand;
import mapae.gate.Sittings;
import mapae.gate.domain.Outcome;
import mapae.gate.domain.ReviewHead;
import mapae.gate.domain.Seat;
import mapae.shared.Refusal;
import mapae.web.api.Once;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** The form with which the sitting of a committee is written down, on the page of the review. */
@Path("/gates/{id:[0-9]{1,18}}/sitting")
@Produces(Html.TYPE)
public class SittingPage {

    private static final String DAY = "day";
    private static final String MINUTES = "minutes";
    private static final String REASONS = "reasons";

    @Inject
    private GateScreen screen;

    @Inject
    private GateReviews reviews;

    @Inject
    private Sittings sittings;

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Once once;

    /** Records a sitting. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        screen.requireDecider();
        Form form = screen.sent(fields);
        int version = GateScreen.version(form);
        Optional<LocalDate> day = form.required(DAY).flatMap(given -> form.date(DAY));
        Optional<String> minutes = form.required(MINUTES);
        Optional<String> reasons = form.required(REASONS);
        List<SittingCommand.Ballot> ballots = ballots(id, form);
        List<ConditionCommand> conditions = ConditionFields.read(form);
        if (form.isFaulty()) {
            return screen.page(400, id, form);
        }
        SittingCommand command = new SittingCommand(
                version,
                day.orElseThrow(),
                minutes.orElseThrow(),
                ballots,
                reasons.orElseThrow(),
                form.text("continuityReason"),
                conditions);
        try {
            once.run(
                    "gate.sit",
                    form.idempotencyKey(),
                    List.of(id, command.toString()),
                    ReviewHead.class,
                    () -> sittings.record(id, command));
        } catch (Refusal refusal) {
            return screen.refused(id, form, refusal.code().equals("gate.sitting-day") ? DAY : "", refusal);
        }
        pageFrame.announce("gate.decided");
        return Html.redirect(Address.of("gates", String.valueOf(id)));
    }

    /** What those did who were there; nothing of a member whose line says nothing. */
    private List<SittingCommand.Ballot> ballots(long id, Form form) {
        List<SittingCommand.Ballot> ballots = new ArrayList<>();
        for (Seat seat : sittings.seats(reviews.byId(id))) {
            String field = "vote-" + seat.account().value();
            if (form.value(field).equals(GateScreen.ABSTAINED)) {
                ballots.add(new SittingCommand.Ballot(seat.username(), Optional.empty()));
            } else if (!form.value(field).isEmpty()) {
                form.choice(field, Outcome.class)
                        .ifPresent(vote -> ballots.add(new SittingCommand.Ballot(seat.username(), Optional.of(vote))));
            }
        }
        return ballots;
    }
}
