package mapae.access;

import static mapae.access.Door.form;
import static mapae.access.Door.get;
import static mapae.access.Door.json;
import static mapae.access.Door.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.permission.domain.Operation;

/** The ways to teams. */
final class TeamDoors {

    private static final String ROOT = "/api/v1/teams";
    private static final String ONE = ROOT + "/{code}";
    private static final String API = ROOT + "/NO-SUCH-TEAM";
    private static final Map<String, Object> CHARTER = Map.of(
            "code",
            "no-such-code",
            "organisation",
            "NO-SUCH",
            "nameKo",
            "none",
            "nameEn",
            "none",
            "mission",
            "none",
            "horizon",
            "RUN",
            "beginsOn",
            "2026-01-01");

    private TeamDoors() {}

    /** Over REST. */
    static List<Door> api() {
        return List.of(
                get(ROOT, Operation.READ_REGISTER, (code, owner) -> ROOT),
                get(ONE, Operation.READ_REGISTER, (code, owner) -> API),
                get(
                        ONE + "/costs",
                        Operation.READ_REGISTER,
                        (code, owner) -> API + "/costs?from=2026-01&until=2026-02"),
                post(ROOT, Operation.KEEP_CASE, (code, owner) -> ROOT, json(CHARTER)),
                put("", CHARTER),
                put("/capacity", Map.of("seats", List.of())),
                post(
                        ONE + "/outcomes",
                        Operation.KEEP_CASE,
                        (code, owner) -> API + "/outcomes",
                        json(Map.of(
                                "name", "none", "unit", "none", "direction", "UP", "target", 1, "due", "2026-12-31"))),
                new Door(
                        "PUT",
                        ONE + "/outcomes/{position}/measurement",
                        Optional.of(Operation.KEEP_CASE),
                        false,
                        (code, owner) -> API + "/outcomes/1/measurement",
                        json(Map.of("value", 1, "on", "2026-01-01", "source", "none"))),
                new Door(
                        "PUT",
                        ONE + "/shares/{month}",
                        Optional.of(Operation.KEEP_CASE),
                        false,
                        (code, owner) -> API + "/shares/2026-01",
                        json(Map.of("shares", List.of()))),
                post(
                        ONE + "/lines",
                        Operation.DECIDE_BUDGET,
                        (code, owner) -> API + "/lines",
                        json(Map.of("fiscalYear", 2026, "line", "none"))),
                post(
                        ONE + "/tranches",
                        Operation.DECIDE_BUDGET,
                        (code, owner) -> API + "/tranches",
                        json(Map.of(
                                "fiscalYear",
                                2026,
                                "line",
                                "none",
                                "planned",
                                1,
                                "due",
                                "2026-12-31",
                                "outcomes",
                                List.of()))),
                post(
                        ONE + "/tranches/{number}/releases",
                        Operation.DECIDE_BUDGET,
                        (code, owner) -> API + "/tranches/1/releases",
                        json(Map.of("amount", 0))));
    }

    private static Door put(String rest, Map<String, Object> body) {
        return new Door(
                "PUT", ONE + rest, Optional.of(Operation.KEEP_CASE), false, (code, owner) -> API + rest, json(body));
    }

    /** On pages. */
    static List<Door> pages() {
        String page = "/teams/NO-SUCH-TEAM";
        return List.of(
                get("/teams", Operation.READ_REGISTER, (code, owner) -> "/teams"),
                get("/teams/new", Operation.KEEP_CASE, (code, owner) -> "/teams/new"),
                post("/teams/new", Operation.KEEP_CASE, (code, owner) -> "/teams/new", form("code", "x")),
                get("/teams/{code}", Operation.READ_REGISTER, (code, owner) -> page),
                post(
                        "/teams/{code}/outcomes",
                        Operation.KEEP_CASE,
                        (code, owner) -> page + "/outcomes",
                        form("name", "x")),
                post(
                        "/teams/{code}/outcomes/{position}/measurement",
                        Operation.KEEP_CASE,
                        (code, owner) -> page + "/outcomes/1/measurement",
                        form("value-1", "x")),
                post(
                        "/teams/{code}/shares",
                        Operation.KEEP_CASE,
                        (code, owner) -> page + "/shares",
                        form("month", "x")),
                post(
                        "/teams/{code}/funding/lines",
                        Operation.DECIDE_BUDGET,
                        (code, owner) -> page + "/funding/lines",
                        form("lineYear", "x")),
                post(
                        "/teams/{code}/funding/tranches",
                        Operation.DECIDE_BUDGET,
                        (code, owner) -> page + "/funding/tranches",
                        form("planned", "x")),
                post(
                        "/teams/{code}/funding/tranches/{number}/releases",
                        Operation.DECIDE_BUDGET,
                        (code, owner) -> page + "/funding/tranches/1/releases",
                        form("amount-1", "x")));
    }
}
