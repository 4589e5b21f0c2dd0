package mapae.page;

import java.util.List;
import mapae.pool.PoolDesk;

/** The screens of pools. */
final class PoolScreens {

    private PoolScreens() {}

    /** All of them; a pool with nothing, and one with everything. */
    static List<Screen> all() {
        String pool = PoolDesk.working();
        String bare = PoolDesk.bare();
        return List.of(
                new Screen("pools", "planner1", "/pools").printed(),
                new Screen("pools-none", "auditor1", "/pools?kind=DATA"),
                new Screen("pool-new", "planner1", "/pools/new"),
                new Screen("pool-bare", "planner1", "/pools/" + bare + "?month=2026-11"),
                new Screen("pool-keeping", "planner1", "/pools/" + pool + "?month=2026-11").printed(),
                new Screen("pool-read", "auditor1", "/pools/" + pool + "?month=2026-12"),
                new Screen("pool-institution", "pm1", "/pools/" + pool + "/institutions/MSIT?month=2026-11"),
                new Screen("pool-institution-none", "pm1", "/pools/" + pool + "/institutions/BAI?month=2026-11"),
                new Screen("pool-meters", "planner1", "/pools/" + pool + "/meters"),
                new Screen("pool-unknown", "auditor1", "/pools/NO-SUCH-POOL").answering(404));
    }
}
