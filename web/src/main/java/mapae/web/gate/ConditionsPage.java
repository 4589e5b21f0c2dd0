package mapae.web.gate;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mapae.gate.ConditionQuery;
import mapae.gate.ConditionQuery.Shown;
import mapae.gate.GateConditions;
import mapae.gate.domain.Condition;
import mapae.shared.Page;
import mapae.shared.Refusal;
import mapae.web.page.Address;
import mapae.web.page.Html;
import mapae.web.page.Link;
import mapae.web.page.PageFrame;

/** Conditions of reviews, by due day. */
@Path("/conditions")
@Produces(Html.TYPE)
public class ConditionsPage {

    private static final int ROWS = 25;
    private static final String SHOWN = "shown";

    /**
     * The list.
     *
     * @param places which ones can be shown
     * @param rows conditions, the first due first
     * @param today for what is overdue
     * @param next where the next page starts
     */
    public record Model(List<Link> places, List<Condition> rows, LocalDate today, Optional<String> next) {}

    @Inject
    private PageFrame pageFrame;

    @Inject
    private GateConditions conditions;

    @Inject
    private Clock clock;

    /** Some of them. */
    @GET
    public Response list(@QueryParam(SHOWN) @DefaultValue("OPEN") String shown) {
        Shown which = Arrays.stream(Shown.values())
                .filter(one -> one.name().equals(shown))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("gate.shown", Arrays.toString(Shown.values())));
        Page<Condition> found =
                conditions.list(new ConditionQuery(which, pageFrame.address().parameter("after"), ROWS));
        List<Link> places = Arrays.stream(Shown.values())
                .map(one -> new Link(
                        pageFrame.texts().name(one),
                        Address.of("conditions").with(SHOWN, one.name()).toString(),
                        one == which))
                .toList();
        return Html.page(
                "gate/conditions.jte",
                pageFrame.titled("conditions.title"),
                new Model(places, found.rows(), LocalDate.now(clock), found.next()));
    }
}
