package mapae.access;

import static mapae.access.Door.form;
import static mapae.access.Door.get;
import static mapae.access.Door.json;
import static mapae.access.Door.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.permission.domain.Operation;

/** The ways to medium-term plans. */
final class PlanDoors {

    private static final Map<String, Object> LINES =
            Map.of("version", 0, "lines", List.of(Map.of("code", "none", "amounts", List.of(1))));

    private PlanDoors() {}

    /** Over REST. */
    static List<Door> api() {
        return List.of(
                get("/api/v1/plans", Operation.READ_LEDGER, (code, owner) -> "/api/v1/plans"),
                // too few years for a plan of anybody's
                post(
                        "/api/v1/plans",
                        Operation.KEEP_PLAN,
                        (code, owner) -> "/api/v1/plans",
                        json(Map.of("organisation", "MSIT", "firstYear", 2099, "years", 1))),
                get("/api/v1/plans/{id}", Operation.READ_LEDGER, (code, owner) -> "/api/v1/plans/999999"),
                new Door(
                        "PUT",
                        "/api/v1/plans/{id}/lines",
                        Optional.of(Operation.KEEP_PLAN),
                        false,
                        (code, owner) -> "/api/v1/plans/999999/lines",
                        json(LINES)),
                post(
                        "/api/v1/plans/{id}/rows",
                        Operation.KEEP_PLAN,
                        (code, owner) -> "/api/v1/plans/999999/rows",
                        json(LINES)),
                post(
                        "/api/v1/plans/{id}/hand-in",
                        Operation.KEEP_PLAN,
                        (code, owner) -> "/api/v1/plans/999999/hand-in",
                        json(Map.of("version", 0))),
                get(
                        "/api/v1/plans/comparison",
                        Operation.READ_LEDGER,
                        (code, owner) -> "/api/v1/plans/comparison?a=999999&b=999999"));
    }

    /** On pages. */
    static List<Door> pages() {
        return List.of(
                get("/plans", Operation.READ_LEDGER, (code, owner) -> "/plans"),
                get("/plans/new", Operation.KEEP_PLAN, (code, owner) -> "/plans/new"),
                post("/plans/new", Operation.KEEP_PLAN, (code, owner) -> "/plans/new", form("source", "nothing")),
                get("/plans/{id}", Operation.READ_LEDGER, (code, owner) -> "/plans/999999"),
                post(
                        "/plans/{id}/hand-in",
                        Operation.KEEP_PLAN,
                        (code, owner) -> "/plans/999999/hand-in",
                        form("version", "0")),
                get("/plans/{id}/line", Operation.KEEP_PLAN, (code, owner) -> "/plans/999999/line"),
                post("/plans/{id}/line", Operation.KEEP_PLAN, (code, owner) -> "/plans/999999/line", form("code", "x")),
                get("/plans/{id}/entry", Operation.KEEP_PLAN, (code, owner) -> "/plans/999999/entry"),
                post(
                        "/plans/{id}/entry",
                        Operation.KEEP_PLAN,
                        (code, owner) -> "/plans/999999/entry",
                        form("rows", "x")),
                get("/plans/compare", Operation.READ_LEDGER, (code, owner) -> "/plans/compare?a=999999&b=999999"),
                get(
                        "/plans/compare/lines.csv",
                        Operation.READ_LEDGER,
                        (code, owner) -> "/plans/compare/lines.csv?a=999999&b=999999"),
                get(
                        "/plans/compare/lines.xlsx",
                        Operation.READ_LEDGER,
                        (code, owner) -> "/plans/compare/lines.xlsx?a=999999&b=999999"));
    }
}
