package mapae.access;

import static mapae.access.Door.form;
import static mapae.access.Door.get;
import static mapae.access.Door.json;
import static mapae.access.Door.post;

import java.util.List;
import java.util.Map;
import mapae.permission.domain.Operation;

/** The ways to tiers and their rules. */
final class TierDoors {

    /** From a day on which other rules may not begin any more. */
    private static final Map<String, Object> RULES = Map.of(
            "validFrom", "2020-01-01",
            "certainty", "FIELD",
            "source", "none",
            "note", "none",
            "limits", Map.of("PROJECT", Map.of("two", 1, "three", 2)),
            "bands", Map.of("two", 1, "three", 2, "four", 3));

    private TierDoors() {}

    /** Over REST. */
    static List<Door> api() {
        return List.of(
                get("/api/v1/tiers", Operation.READ_REGISTER, (code, owner) -> "/api/v1/tiers"),
                post("/api/v1/tiers", Operation.KEEP_RULES, (code, owner) -> "/api/v1/tiers", json(RULES)),
                post(
                        "/api/v1/tiers/preview",
                        Operation.KEEP_RULES,
                        (code, owner) -> "/api/v1/tiers/preview",
                        json(RULES)),
                get("/api/v1/tiers/capacities", Operation.READ_REGISTER, (code, owner) -> "/api/v1/tiers/capacities"),
                post(
                        "/api/v1/tiers/capacities",
                        Operation.KEEP_RULES,
                        (code, owner) -> "/api/v1/tiers/capacities",
                        json(Map.of(
                                "organisation", "MSIT", "capacity", 9, "validFrom", "2099-01-01", "reason", "none"))),
                get(
                        "/api/v1/investments/{code}/tier",
                        Operation.READ_REGISTER,
                        (code, owner) -> "/api/v1/investments/" + code + "/tier"),
                post(
                                "/api/v1/investments/{code}/tier",
                                Operation.KEEP_CASE,
                                (code, owner) -> "/api/v1/investments/" + code + "/tier",
                                json(Map.of("seen", 999, "answers", Map.of())))
                        .scoped());
    }

    /** On pages. */
    static List<Door> pages() {
        return List.of(
                get("/tiers", Operation.READ_REGISTER, (code, owner) -> "/tiers"),
                get("/tiers/new", Operation.KEEP_RULES, (code, owner) -> "/tiers/new"),
                post("/tiers/new", Operation.KEEP_RULES, (code, owner) -> "/tiers/new", form("note", "none")),
                get("/tiers/capacities", Operation.READ_REGISTER, (code, owner) -> "/tiers/capacities"),
                post(
                        "/tiers/capacities",
                        Operation.KEEP_RULES,
                        (code, owner) -> "/tiers/capacities",
                        form("reason", "none")),
                get(
                        "/investments/{code}/tier",
                        Operation.READ_REGISTER,
                        (code, owner) -> "/investments/" + code + "/tier"),
                post(
                                "/investments/{code}/tier",
                                Operation.KEEP_CASE,
                                (code, owner) -> "/investments/" + code + "/tier",
                                form("seen", "999"))
                        .scoped());
    }
}
