package mapae.page;

import java.util.List;
import java.util.Map;
import mapae.gate.GateDesk;
import mapae.system.Mapae;

/** The screens of reviews at gates and their conditions. */
final class GateScreens {

    private GateScreens() {}

    /** All of them; takes an investment to a conditional go, and on to the next gate, back and there again. */
    static List<Screen> all() {
        String code = GateDesk.investment("MSIT");
        long decided = GateDesk.submitted("pm1", code, "STRATEGY_FIT");
        GateDesk.decide("planner1", decided, "CONDITIONAL_GO", List.of(GateDesk.condition("pm1", "2026-12-10")));
        String next = GateDesk.way(code).getString("steps[1].requirement.gate");
        long returned = GateDesk.submitted("pm1", code, next);
        GateDesk.decide("planner1", returned, "RETURN", List.of());
        long waiting = GateDesk.submitted("pm1", code, next);
        long condition = Mapae.server()
                .as("pm1")
                .get("/api/v1/gate-reviews/" + decided)
                .jsonPath()
                .getLong("conditions[0].id");
        String other = GateDesk.investment("MSIT");
        long preparing = GateDesk.begin("pm1", other, "STRATEGY_FIT").jsonPath().getLong("id");
        GateDesk.answer("pm1", preparing, List.of(Map.of("item", "objective", "answer", "YES")));
        return List.of(
                new Screen("gates", "planner1", "/gates").printed(),
                new Screen("gate-rules", "planner1", "/gates/rules?tier=3").printed(),
                new Screen("gate-rule", "planner1", "/gates/rules/new?gate=GO_LIVE&tier=2"),
                new Screen("gates-none", "hr1", "/gates?gate=CLOSE"),
                new Screen("gate-deciding", "planner1", "/gates/" + waiting).printed(),
                new Screen("gate-preparing", "pm1", "/gates/" + preparing),
                new Screen("gate-decided", "auditor1", "/gates/" + decided).printed(),
                new Screen("gate-way", "pm1", "/investments/" + code + "/gates").printed(),
                new Screen("conditions", "planner1", "/conditions").printed(),
                new Screen("condition", "pm1", "/conditions/" + condition));
    }
}
