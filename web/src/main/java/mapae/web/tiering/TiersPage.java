package mapae.web.tiering;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import mapae.permission.domain.Operation;
import mapae.tiering.RuleSetView;
import mapae.tiering.Tiers;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** The rules of tiers: those in force, those to come, those that are over. */
@Path("/tiers")
@Produces(Html.TYPE)
public class TiersPage {

    /**
     * The rules.
     *
     * @param sets all sets, the latest first
     * @param mayKeep whether the caller may lay down new ones
     */
    public record Model(List<RuleSetView> sets, boolean mayKeep) {}

    @Inject
    private PageFrame pageFrame;

    @Inject
    private Tiers tiers;

    /** All sets. */
    @GET
    public Response show() {
        boolean mayKeep = pageFrame
                .caller()
                .map(caller -> caller.may(Operation.KEEP_RULES))
                .orElse(false);
        return Html.page("tiering/list.jte", pageFrame.titled("tiers.title"), new Model(tiers.ruleSets(), mayKeep));
    }
}
