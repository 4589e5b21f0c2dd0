package mapae.page;

import java.util.List;
import mapae.system.Mapae;

/** The memos: of a proposal that was decided on, and of one that waits. */
final class MemoScreens {

    private MemoScreens() {}

    /** All of them. */
    static List<Screen> all() {
        return List.of(
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
