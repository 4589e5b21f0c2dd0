package mapae.page;

import java.util.List;
import mapae.system.Mapae;

/** The screens of tiers and their rules. */
final class TierScreens {

    private TierScreens() {}

    /** All of them. */
    static List<Screen> all() {
        String code = Mapae.server()
                .as("pm1")
                .get("/api/v1/investments?agency=MSIT&limit=1")
                .path("rows[0].code");
        return List.of(
                new Screen("tiers", "planner1", "/tiers").printed(),
                new Screen("tiers-new", "planner1", "/tiers/new"),
                new Screen("tiers-capacities", "planner1", "/tiers/capacities"),
                new Screen("investment-tier", "pm1", "/investments/" + code + "/tier").printed());
    }
}
