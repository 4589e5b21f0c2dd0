package mapae.web.strategy;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import mapae.permission.domain.Operation;
import mapae.strategy.Strategies;
import mapae.strategy.StrategySheet;
import mapae.web.page.Address;
import mapae.web.page.Form;
import mapae.web.page.Frame;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** All strategies as a tree, and each of them whole. */
@Path("/strategies")
@Produces(Html.TYPE)
public class StrategiesPage {

    static final String ON = "on";

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Strategies strategies;

    @Inject
    private Clock clock;

    /** The tree, as of a day. */
    @GET
    public Response tree(@QueryParam(ON) String on) {
        LocalDate day = Days.on(on, clock);
        Form form = Form.blank(pageFrame.texts()).with(ON, day);
        return Html.page(
                "strategy/tree.jte",
                pageFrame.titled("strategies.title"),
                new StrategiesModel(strategies.tree(day), mayKeep(pageFrame), form));
    }

    /** One strategy. */
    @GET
    @Path("/{code}")
    public Response sheet(@PathParam("code") String code, @QueryParam(ON) String on) {
        LocalDate day = Days.on(on, clock);
        StrategySheet sheet = strategies.sheet(code, day);
        Frame frame = pageFrame.named(sheet.strategy().title().in(pageFrame.locale()));
        return Html.page(
                "strategy/sheet.jte", below(pageFrame, frame), new StrategyModel(sheet, day, mayKeep(pageFrame)));
    }

    static boolean mayKeep(PageFrame pageFrame) {
        return pageFrame
                .caller()
                .filter(caller -> caller.may(Operation.KEEP_STRATEGY))
                .isPresent();
    }

    /** A page below the tree. */
    static Frame below(PageFrame pageFrame, Frame frame) {
        return frame.below(pageFrame.texts().get("strategies.title"), Address.of("strategies"));
    }
}
