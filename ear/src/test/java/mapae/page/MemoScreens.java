package mapae.page;

import java.util.List;
import mapae.businesscase.CaseDesk;
import mapae.gate.GateDesk;
import mapae.system.Mapae;

/** The memos: of a review at a gate, of a proposal that was decided on, and of one that waits. */
final class MemoScreens {

    private MemoScreens() {}

    /** All of them. */
    static List<Screen> all() {
        String code = GateDesk.investment("MSIT");
        CaseDesk manager = new CaseDesk(Mapae.server(), "pm1");
        long basis = manager.begun(code);
        manager.fill(basis);
        manager.submitted(basis);
        long review = GateDesk.submitted("pm1", code, "STRATEGY_FIT");
        GateDesk.decide("planner1", review, "CONDITIONAL_GO", List.of(GateDesk.condition("pm1", "2026-12-10")));
        return List.of(
                new Screen("memo-gate", "planner1", "/gates/" + review + "/memo").printed(),
                new Screen("memo", "planner1", memo("APPROVED")).printed(),
                new Screen("memo-open", "auditor1", memo("PROPOSED")).printed());
    }

    private static String memo(String state) {
        long id = Mapae.server()
                .as("planner1")
                .queryParam("state", state)
                .get("/api/v1/proposals")
                .jsonPath()
                .getLong("[0].id");
        return "/proposals/" + id + "/memo";
    }
}
