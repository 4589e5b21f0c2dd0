package mapae.access;

import static mapae.access.Door.NOTHING;
import static mapae.access.Door.form;
import static mapae.access.Door.get;
import static mapae.access.Door.json;
import static mapae.access.Door.post;

import java.util.List;
import java.util.Map;
import mapae.permission.domain.Operation;

/** The ways to plans over several years. */
final class MultiYearDoors {

    private static final String API = "/api/v1/multi-year-plans";
    private static final String NO_PLAN = API + "/999999";
    private static final String PAGES = "/multi-year-plans";
    private static final String NO_PAGE = PAGES + "/999999";

    private MultiYearDoors() {}

    /** Over REST. */
    static List<Door> api() {
        Map<String, Object> decision = Map.of("version", 0, "reason", "None");
        return List.of(
                get(API, Operation.READ_LEDGER, (code, owner) -> API),
                get(API + "/{id}", Operation.READ_LEDGER, (code, owner) -> NO_PLAN),
                post(
                        API,
                        Operation.POST_LEDGER,
                        (code, owner) -> API,
                        json(Map.of(
                                "organisation",
                                "MSIT",
                                "line",
                                "none",
                                "basis",
                                "ANNUAL",
                                "title",
                                "None",
                                "years",
                                List.of()))),
                post(
                        API + "/{id}/years/{year}",
                        Operation.POST_LEDGER,
                        (code, owner) -> NO_PLAN + "/years/2027",
                        json(Map.of("version", 0, "amount", 1, "status", "PLANNED", "reason", "None"))),
                post(
                        API + "/{id}/resolutions",
                        Operation.POST_LEDGER,
                        (code, owner) -> NO_PLAN + "/resolutions",
                        json(Map.of("version", 0, "firstYear", 2027, "lastYear", 2027))),
                post(
                        API + "/{id}/resolutions/{resolution}/approve",
                        Operation.DECIDE_BUDGET,
                        (code, owner) -> NO_PLAN + "/resolutions/1/approve",
                        json(decision)),
                post(
                        API + "/{id}/resolutions/{resolution}/return",
                        Operation.DECIDE_BUDGET,
                        (code, owner) -> NO_PLAN + "/resolutions/1/return",
                        json(decision)),
                post(
                        API + "/{id}/commitments",
                        Operation.COMMIT_BUDGET,
                        (code, owner) -> NO_PLAN + "/commitments",
                        json(Map.of(
                                "description",
                                "None",
                                "counterparty",
                                "Nobody",
                                "parts",
                                List.of(Map.of("fiscalYear", 2027, "amount", 1))))),
                post(
                        API + "/{id}/years/{year}/take-up",
                        Operation.COMMIT_BUDGET,
                        (code, owner) -> NO_PLAN + "/years/2027/take-up",
                        NOTHING),
                post(
                        API + "/{id}/parts/{part}/release",
                        Operation.COMMIT_BUDGET,
                        (code, owner) -> NO_PLAN + "/parts/1/release",
                        json(Map.of("reason", "None"))));
    }

    /** On pages. */
    static List<Door> pages() {
        return List.of(
                get(PAGES, Operation.READ_LEDGER, (code, owner) -> PAGES),
                get(PAGES + "/new", Operation.POST_LEDGER, (code, owner) -> PAGES + "/new"),
                post(
                        PAGES + "/new",
                        Operation.POST_LEDGER,
                        (code, owner) -> PAGES + "/new",
                        form("organisation", "MSIT", "title", "None")),
                get(PAGES + "/{id}", Operation.READ_LEDGER, (code, owner) -> NO_PAGE),
                post(
                        PAGES + "/{id}/commitments",
                        Operation.COMMIT_BUDGET,
                        (code, owner) -> NO_PAGE + "/commitments",
                        form("description", "None", "counterparty", "Nobody")),
                post(
                        PAGES + "/{id}/years/{year}/take-up",
                        Operation.COMMIT_BUDGET,
                        (code, owner) -> NO_PAGE + "/years/2027/take-up",
                        NOTHING),
                post(
                        PAGES + "/{id}/releases",
                        Operation.COMMIT_BUDGET,
                        (code, owner) -> NO_PAGE + "/releases",
                        form("part", "1", "releaseReason", "None")),
                post(
                        PAGES + "/{id}/years",
                        Operation.POST_LEDGER,
                        (code, owner) -> NO_PAGE + "/years",
                        form("version", "0", "year", "2027", "amount", "1", "status", "PLANNED")),
                post(
                        PAGES + "/{id}/resolutions",
                        Operation.POST_LEDGER,
                        (code, owner) -> NO_PAGE + "/resolutions",
                        form("version", "0", "firstYear", "2027", "lastYear", "2027")),
                post(
                        PAGES + "/{id}/resolutions/{resolution}",
                        Operation.DECIDE_BUDGET,
                        (code, owner) -> NO_PAGE + "/resolutions/1",
                        form("version", "0", "decision-1", "approve")));
    }
}
