package mapae.page;

import java.util.List;
import java.util.Map;
import mapae.gate.RecusalDesk;

/** The screens of what one stays out of. */
final class RecusalScreens {

    private RecusalScreens() {}

    /** All of them; leaves a recusal that was ended. */
    static List<Screen> all() {
        RecusalDesk.end("planner2", RecusalDesk.recused("planner2", Map.of("organisation", "LG-BUSAN")));
        return List.of(new Screen("recusals", "planner2", "/recusals").printed());
    }
}
