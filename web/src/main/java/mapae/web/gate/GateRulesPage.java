package mapae.web.gate;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import mapae.access.CurrentCaller;
import mapae.gate.GateRulebook;
import mapae.gate.RequirementView;
import mapae.permission.domain.Operation;
import mapae.web.page.Address;
import mapae.web.page.Html;
import mapae.web.page.PageFrame;

/** What gates ask for, by tier. */
@Path("/gates/rules")
@Produces(Html.TYPE)
public class GateRulesPage {

    private static final List<Integer> TIERS = List.of(1, 2, 3);

    /**
     * What is asked of a tier.
     *
     * @param tier its level
     * @param tiers all levels
     * @param rules in the order of the gates and days
     * @param mayKeep whether the reader may change it
     */
    public record Model(int tier, List<Integer> tiers, List<RequirementView> rules, boolean mayKeep) {}

    @Inject
    private PageFrame pageFrame;

    @Inject
    private GateRulebook rulebook;

    @Inject
    private CurrentCaller currentCaller;

    /** Of one tier; of the least demanding one where none of them is asked for. */
    @GET
    public Response show(@QueryParam("tier") String asked) {
        int tier = TIERS.stream()
                .filter(one -> String.valueOf(one).equals(asked))
                .findFirst()
                .orElse(1);
        return Html.page(
                "gate/rules.jte",
                pageFrame.titled("gate.rules").below(pageFrame.texts().get("gates.title"), Address.of("gates")),
                new Model(tier, TIERS, rulebook.of(tier), currentCaller.get().may(Operation.KEEP_RULES)));
    }
}
