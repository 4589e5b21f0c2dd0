package mapae.access;

import static mapae.access.Door.NOTHING;
import static mapae.access.Door.form;
import static mapae.access.Door.get;
import static mapae.access.Door.json;
import static mapae.access.Door.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.permission.domain.Operation;

/** The ways to what funds an investment, and to what holds its money. */
final class HoldDoors {

    private static final String API = "/api/v1/investments/{code}/";
    private static final String PAGE = "/investments/{code}/budget-lines";

    private HoldDoors() {}

    /** Over REST. */
    static List<Door> api() {
        return List.of(
                get(API + "budget-lines", Operation.READ_LEDGER, (code, owner) -> api(code, "budget-lines")),
                get(API + "freezes", Operation.READ_LEDGER, (code, owner) -> api(code, "freezes")),
                get(API + "floors", Operation.READ_LEDGER, (code, owner) -> api(code, "floors")),
                get(
                        "/api/v1/ledger/{organisation}/{year}/investments",
                        Operation.READ_LEDGER,
                        (code, owner) -> "/api/v1/ledger/" + owner + "/2026/investments"),
                new Door(
                        "PUT",
                        API + "budget-lines",
                        Optional.of(Operation.POST_LEDGER),
                        false,
                        (code, owner) -> api(code, "budget-lines"),
                        json(Map.of("organisation", "MSIT", "fiscalYear", 2026, "line", "none"))),
                new Door(
                        "DELETE",
                        API + "budget-lines",
                        Optional.of(Operation.POST_LEDGER),
                        true,
                        (code, owner) -> api(code, "budget-lines?year=2026&line=none&organisation=" + owner),
                        NOTHING),
                post(
                        API + "freezes",
                        Operation.HOLD_ALLOTMENT,
                        (code, owner) -> api(code, "freezes"),
                        json(Map.of("reason", " "))),
                post(
                        API + "freezes/{id}/release",
                        Operation.HOLD_ALLOTMENT,
                        (code, owner) -> api(code, "freezes/999999/release"),
                        json(Map.of("reason", "None"))),
                new Door(
                        "PUT",
                        API + "floors",
                        Optional.of(Operation.HOLD_ALLOTMENT),
                        false,
                        (code, owner) -> api(code, "floors"),
                        json(Map.of(
                                "firstYear", 2030, "lastYear", 2029, "amount", 1, "basis", "None", "reason", "None"))));
    }

    /** On pages. */
    static List<Door> pages() {
        return List.of(
                get(PAGE, Operation.READ_LEDGER, (code, owner) -> page(code, "")),
                step("/link", Operation.POST_LEDGER),
                step("/unlink", Operation.POST_LEDGER),
                step("/freeze", Operation.HOLD_ALLOTMENT),
                step("/release", Operation.HOLD_ALLOTMENT),
                step("/floor", Operation.HOLD_ALLOTMENT));
    }

    /** A form without what is needed. */
    private static Door step(String name, Operation operation) {
        return post(PAGE + name, operation, (code, owner) -> page(code, name), form("reason", ""));
    }

    private static String api(String code, String rest) {
        return "/api/v1/investments/" + code + "/" + rest;
    }

    private static String page(String code, String rest) {
        return "/investments/" + code + "/budget-lines" + rest;
    }
}
