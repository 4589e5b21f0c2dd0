package mapae.page;

import java.util.List;
import mapae.gate.CommitteeDesk;

/** The screens of committees and of what they decided. */
final class CommitteeScreens {

    private CommitteeScreens() {}

    /** All of them; one review waits for the committee, and on another it decided. */
    static List<Screen> all() {
        long waiting = CommitteeDesk.waiting();
        long decided = CommitteeDesk.waiting();
        CommitteeDesk.sat("planner3", decided, "planner1=GO", "planner2=GO", "planner4=HOLD");
        return List.of(
                new Screen("committees", "planner1", "/committees").printed(),
                new Screen("committees-read", "auditor1", "/committees"),
                new Screen("gate-sitting", "planner1", "/gates/" + waiting),
                new Screen("gate-sat", "auditor1", "/gates/" + decided).printed(),
                new Screen("gate-sat-memo", "auditor1", "/gates/" + decided + "/memo").printed());
    }
}
