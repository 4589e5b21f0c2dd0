package mapae.page;

import java.util.List;
import mapae.gate.GateDesk;

/** The screens of a prior consultation: its clocks while it waits, and once somebody may object. */
final class ConsultationScreens {

    private static final String GATE = "PRIOR_CONSULTATION";

    private ConsultationScreens() {}

    /** All of them; takes two investments to their prior consultation. */
    static List<Screen> all() {
        String waiting = GateDesk.investmentLookedAtClosely("MSIT");
        GateDesk.passed(waiting, "STRATEGY_FIT");
        long open = GateDesk.submitted("pm1", waiting, GATE);
        String held = GateDesk.investmentLookedAtClosely("MSIT");
        GateDesk.passed(held, "STRATEGY_FIT");
        long decided = GateDesk.submitted("pm1", held, GATE);
        GateDesk.decide("planner2", decided, "HOLD", List.of());
        return List.of(
                new Screen("gate-consultation", "planner2", "/gates/" + open).printed(),
                new Screen("gate-consultation-held", "pm1", "/gates/" + decided));
    }
}
