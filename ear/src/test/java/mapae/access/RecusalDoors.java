package mapae.access;

import static mapae.access.Door.form;
import static mapae.access.Door.get;
import static mapae.access.Door.json;
import static mapae.access.Door.post;

import java.util.List;
import java.util.Map;
import mapae.permission.domain.Operation;

/** The ways to what one stays out of. */
final class RecusalDoors {

    private RecusalDoors() {}

    /** Over REST. */
    static List<Door> api() {
        return List.of(
                get("/api/v1/recusals", Operation.RECUSE, (code, owner) -> "/api/v1/recusals"),
                // neither an organisation nor an investment
                post(
                        "/api/v1/recusals",
                        Operation.RECUSE,
                        (code, owner) -> "/api/v1/recusals",
                        json(Map.of("reason", "none", "from", "2026-11-24"))),
                post(
                        "/api/v1/recusals/{id}/end",
                        Operation.RECUSE,
                        (code, owner) -> "/api/v1/recusals/999999/end",
                        json(Map.of("reason", "none"))));
    }

    /** On pages. */
    static List<Door> pages() {
        return List.of(
                get("/recusals", Operation.RECUSE, (code, owner) -> "/recusals"),
                post("/recusals", Operation.RECUSE, (code, owner) -> "/recusals", form("reason", "none")),
                post(
                        "/recusals/{id}/end",
                        Operation.RECUSE,
                        (code, owner) -> "/recusals/999999/end",
                        form("why", "none")));
    }
}
