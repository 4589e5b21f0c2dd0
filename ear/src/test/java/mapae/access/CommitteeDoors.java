package mapae.access;

import static mapae.access.Door.form;
import static mapae.access.Door.get;
import static mapae.access.Door.json;
import static mapae.access.Door.post;

import java.util.List;
import java.util.Map;
import mapae.permission.domain.Operation;

/** The ways to committees and to what they did. */
final class CommitteeDoors {

    private CommitteeDoors() {}

    /** Over REST. */
    static List<Door> api() {
        return List.of(
                get("/api/v1/committees", Operation.READ_REGISTER, (code, owner) -> "/api/v1/committees"),
                post(
                        "/api/v1/committees/{code}/members",
                        Operation.KEEP_RULES,
                        (code, owner) -> "/api/v1/committees/NONE/members",
                        json(Map.of("account", "planner1", "chairs", false, "from", "2026-11-24"))),
                post(
                        "/api/v1/committees/{code}/members/{id}/end",
                        Operation.KEEP_RULES,
                        (code, owner) -> "/api/v1/committees/NONE/members/1/end",
                        json(Map.of("version", 0, "until", "2026-12-31"))),
                post(
                        "/api/v1/gate-reviews/{id}/sitting",
                        Operation.DECIDE_GATE,
                        (code, owner) -> "/api/v1/gate-reviews/999999/sitting",
                        json(Map.of(
                                "version",
                                0,
                                "day",
                                "2026-11-24",
                                "minutes",
                                "none",
                                "votes",
                                List.of(),
                                "reasons",
                                "none"))));
    }

    /** On pages. */
    static List<Door> pages() {
        return List.of(
                get("/committees", Operation.READ_REGISTER, (code, owner) -> "/committees"),
                post(
                        "/committees/{code}/members",
                        Operation.KEEP_RULES,
                        (code, owner) -> "/committees/NONE/members",
                        form("account", "planner1")),
                post(
                        "/committees/{code}/members/{id}/end",
                        Operation.KEEP_RULES,
                        (code, owner) -> "/committees/NONE/members/1/end",
                        form("version", "0")),
                post(
                        "/gates/{id}/sitting",
                        Operation.DECIDE_GATE,
                        (code, owner) -> "/gates/999999/sitting",
                        form("version", "0")));
    }
}
