package mapae.access;

import static mapae.access.Door.form;
import static mapae.access.Door.get;
import static mapae.access.Door.json;
import static mapae.access.Door.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.permission.domain.Operation;

/** The ways to funds. */
final class FundDoors {

    private static final String ROOT = "/api/v1/funds";
    private static final String ONE = "/{code}";
    private static final String CALLS = ONE + "/calls";
    private static final String CALL = CALLS + "/{number}";
    private static final String APPLICATION = CALL + "/applications/{application}";
    private static final String AWARD = ONE + "/awards/{number}";
    private static final Map<String, Object> CHARTER = Map.ofEntries(
            Map.entry("code", "no-such-code"),
            Map.entry("organisation", "NO-SUCH"),
            Map.entry("nameKo", "none"),
            Map.entry("nameEn", "none"),
            Map.entry("purpose", "none"),
            Map.entry("kinds", List.of()),
            Map.entry("smallest", 1),
            Map.entry("largest", 1),
            Map.entry("share", 1),
            Map.entry("own", 1),
            Map.entry("beginsOn", "2026-01-01"));
    private static final Map<String, Object> NEW_CALL = Map.ofEntries(
            Map.entry("titleKo", "none"),
            Map.entry("titleEn", "none"),
            Map.entry("fiscalYear", 2026),
            Map.entry("opensOn", "2026-01-01"),
            Map.entry("closesOn", "2026-01-01"),
            Map.entry("decidedByOn", "2026-01-02"),
            Map.entry("budget", 1),
            Map.entry("criteria", List.of()),
            Map.entry("leastScore", 1),
            Map.entry("assessors", 1),
            Map.entry("parts", false));
    private static final Map<String, Object> TEXT = Map.of("asked", 1, "brought", 1, "summary", "none");

    private FundDoors() {}

    private static String address(String root, String template) {
        return root
                + template.replace("{code}", "NO-SUCH-FUND")
                        .replace("{number}", "1")
                        .replace("{application}", "1")
                        .replace("{tranche}", "1");
    }

    private static Door api(String method, String template, Operation operation, Map<String, Object> body) {
        return new Door(
                method,
                ROOT + template,
                Optional.of(operation),
                false,
                (code, owner) -> address(ROOT, template),
                json(body));
    }

    private static Door read(String template) {
        return get(ROOT + template, Operation.READ_REGISTER, (code, owner) -> address(ROOT, template));
    }

    /** Over REST. */
    static List<Door> api() {
        return List.of(
                read(""),
                read(ONE),
                read(ONE + "/statement"),
                read(CALL),
                read(CALL + "/applications"),
                read(APPLICATION),
                read(CALL + "/ranking"),
                read(AWARD),
                api("POST", "", Operation.DECIDE_BUDGET, CHARTER),
                api("PUT", ONE, Operation.DECIDE_BUDGET, CHARTER),
                api("POST", ONE + "/lines", Operation.DECIDE_BUDGET, Map.of("fiscalYear", 2026, "line", "none")),
                api("POST", CALLS, Operation.DECIDE_BUDGET, NEW_CALL),
                api("PUT", CALL + "/assessors", Operation.DECIDE_BUDGET, Map.of("usernames", List.of())),
                api("POST", CALL + "/end", Operation.DECIDE_BUDGET, Map.of()),
                api("POST", CALL + "/applications", Operation.KEEP_CASE, TEXT),
                api("PUT", APPLICATION, Operation.KEEP_CASE, TEXT),
                api("POST", APPLICATION + "/withdrawal", Operation.KEEP_CASE, Map.of("version", 0)),
                api(
                        "POST",
                        APPLICATION + "/scores",
                        Operation.ASSESS_APPLICATION,
                        Map.of("scores", List.of(), "comment", "none")),
                api("POST", CALL + "/awards", Operation.DECIDE_BUDGET, Map.of("application", 1, "amount", 1)),
                api(
                        "PUT",
                        AWARD + "/agreement",
                        Operation.DECIDE_BUDGET,
                        Map.of("signedOn", "2026-01-01", "terms", "none")),
                api(
                        "POST",
                        AWARD + "/tranches",
                        Operation.DECIDE_BUDGET,
                        Map.of("line", "none", "planned", 1, "due", "2026-01-01")),
                api("POST", AWARD + "/tranches/{tranche}/release", Operation.DECIDE_BUDGET, Map.of()),
                api("PUT", AWARD + "/report", Operation.KEEP_CASE, Map.of("spent", 0, "outcome", "none")),
                api("POST", AWARD + "/waiver", Operation.KEEP_CASE, Map.of("reason", "none")),
                api("POST", AWARD + "/withdrawal", Operation.DECIDE_BUDGET, Map.of("spent", 0, "reason", "none")),
                api("POST", AWARD + "/closure", Operation.DECIDE_BUDGET, Map.of()));
    }

    private static Door page(String template, Operation operation) {
        return get("/funds" + template, operation, (code, owner) -> address("/funds", template));
    }

    private static Door sent(String template, Operation operation, String field) {
        return post("/funds" + template, operation, (code, owner) -> address("/funds", template), form(field, "x"));
    }

    /** On pages. */
    static List<Door> pages() {
        return List.of(
                page("", Operation.READ_REGISTER),
                page("/new", Operation.DECIDE_BUDGET),
                sent("/new", Operation.DECIDE_BUDGET, "code"),
                page(ONE, Operation.READ_REGISTER),
                page(ONE + "/statement.csv", Operation.READ_REGISTER),
                sent(ONE + "/lines", Operation.DECIDE_BUDGET, "lineYear"),
                page(CALLS + "/new", Operation.DECIDE_BUDGET),
                sent(CALLS + "/new", Operation.DECIDE_BUDGET, "budget"),
                page(CALL, Operation.READ_REGISTER),
                sent(CALL + "/assessors", Operation.DECIDE_BUDGET, "x"),
                sent(CALL + "/end", Operation.DECIDE_BUDGET, "endedOn"),
                page(CALL + "/ranking", Operation.READ_REGISTER),
                page(CALL + "/ranking/rows.csv", Operation.READ_REGISTER),
                sent(CALL + "/ranking", Operation.DECIDE_BUDGET, "amount"),
                page(CALL + "/applications/new", Operation.KEEP_CASE),
                sent(CALL + "/applications/new", Operation.KEEP_CASE, "asked"),
                page(APPLICATION, Operation.READ_REGISTER),
                sent(APPLICATION + "/text", Operation.KEEP_CASE, "asked"),
                sent(APPLICATION + "/withdrawal", Operation.KEEP_CASE, "version"),
                sent(APPLICATION + "/scores", Operation.ASSESS_APPLICATION, "score-1"),
                page(AWARD, Operation.READ_REGISTER),
                sent(AWARD + "/agreement", Operation.DECIDE_BUDGET, "signedOn"),
                sent(AWARD + "/tranches", Operation.DECIDE_BUDGET, "planned"),
                sent(AWARD + "/tranches/{tranche}/release", Operation.DECIDE_BUDGET, "releasedOn-1"),
                sent(AWARD + "/report", Operation.KEEP_CASE, "spent"),
                sent(AWARD + "/waiver", Operation.KEEP_CASE, "x"),
                sent(AWARD + "/withdrawal", Operation.DECIDE_BUDGET, "paidOut"),
                sent(AWARD + "/closure", Operation.DECIDE_BUDGET, "closedOn"));
    }
}
