package mapae.access;

import static mapae.access.Door.form;
import static mapae.access.Door.get;
import static mapae.access.Door.json;
import static mapae.access.Door.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.permission.domain.Operation;

/** The ways to the working calendar. */
final class CalendarDoors {

    private CalendarDoors() {}

    /** Over REST. */
    static List<Door> api() {
        return List.of(
                get("/api/v1/holidays", Operation.READ_REGISTER, (code, owner) -> "/api/v1/holidays?year=2027"),
                // a holiday already
                post(
                        "/api/v1/holidays",
                        Operation.KEEP_RULES,
                        (code, owner) -> "/api/v1/holidays",
                        json(Map.of("day", "2026-12-25", "nameKo", "가", "nameEn", "A", "reason", "none"))),
                new Door(
                        "DELETE",
                        "/api/v1/holidays/{day}",
                        Optional.of(Operation.KEEP_RULES),
                        false,
                        (code, owner) -> "/api/v1/holidays/2026-12-25?reason=none",
                        Door.NOTHING));
    }

    /** On pages. */
    static List<Door> pages() {
        return List.of(
                get("/holidays", Operation.READ_REGISTER, (code, owner) -> "/holidays"),
                post("/holidays", Operation.KEEP_RULES, (code, owner) -> "/holidays", form("day", "2026-12-25")),
                post(
                        "/holidays/{day}/withdraw",
                        Operation.KEEP_RULES,
                        (code, owner) -> "/holidays/2026-12-25/withdraw",
                        form("why", "none")));
    }
}
