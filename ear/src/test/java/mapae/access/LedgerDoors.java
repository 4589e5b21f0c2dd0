package mapae.access;

import static mapae.access.Door.NOTHING;
import static mapae.access.Door.form;
import static mapae.access.Door.get;
import static mapae.access.Door.json;
import static mapae.access.Door.post;

import java.util.List;
import java.util.Map;
import mapae.permission.domain.Operation;

/** The ways to the books. */
final class LedgerDoors {

    private LedgerDoors() {}

    /** Over REST. */
    static List<Door> api() {
        return List.of(
                get("/api/v1/invariants", Operation.READ_LEDGER, (code, owner) -> "/api/v1/invariants"),
                get("/api/v1/settlements/{year}", Operation.READ_LEDGER, (code, owner) -> "/api/v1/settlements/2026"),
                get(
                        "/api/v1/settlements/{year}/carried-in",
                        Operation.READ_LEDGER,
                        (code, owner) -> "/api/v1/settlements/2026/carried-in"),
                get(
                        "/api/v1/settlements/{year}/candidates",
                        Operation.READ_LEDGER,
                        (code, owner) -> "/api/v1/settlements/2026/candidates"),
                get("/api/v1/years/{year}", Operation.READ_LEDGER, (code, owner) -> "/api/v1/years/2026"),
                post(
                        "/api/v1/years/{year}/close",
                        Operation.CLOSE_YEAR,
                        (code, owner) -> "/api/v1/years/2199/close",
                        NOTHING),
                get(
                        "/api/v1/ledger/{organisation}/{year}/journal",
                        Operation.READ_LEDGER,
                        (code, owner) -> "/api/v1/ledger/" + owner + "/2026/journal?line=none"),
                post(
                                "/api/v1/ledger/{organisation}/{year}/postings",
                                Operation.POST_LEDGER,
                                (code, owner) -> "/api/v1/ledger/" + owner + "/2026/postings",
                                json(Map.of(
                                        "kind", "allotment", "lines", List.of(Map.of("line", "none", "amount", 1)))))
                        .scoped(),
                get("/api/v1/postings/{id}", Operation.READ_LEDGER, (code, owner) -> "/api/v1/postings/999999"),
                post(
                        "/api/v1/postings/{id}/reversal",
                        Operation.POST_LEDGER,
                        (code, owner) -> "/api/v1/postings/999999/reversal",
                        json(Map.of("reason", "None"))),
                get("/api/v1/commitments", Operation.READ_LEDGER, (code, owner) -> "/api/v1/commitments"),
                get("/api/v1/commitments/{id}", Operation.READ_LEDGER, (code, owner) -> "/api/v1/commitments/999999"),
                post(
                        "/api/v1/commitments",
                        Operation.COMMIT_BUDGET,
                        (code, owner) -> "/api/v1/commitments",
                        json(Map.of(
                                "organisation",
                                "MSIT",
                                "fiscalYear",
                                2026,
                                "line",
                                "none",
                                "amount",
                                1,
                                "description",
                                "None",
                                "counterparty",
                                "Nobody"))),
                step("change"),
                step("release"),
                step("expenditures"),
                step("refunds"),
                get("/api/v1/budget-requests", Operation.READ_LEDGER, (code, owner) -> "/api/v1/budget-requests"),
                get(
                        "/api/v1/budget-requests/{id}",
                        Operation.READ_LEDGER,
                        (code, owner) -> "/api/v1/budget-requests/999999"),
                post(
                        "/api/v1/budget-requests",
                        Operation.POST_LEDGER,
                        (code, owner) -> "/api/v1/budget-requests",
                        json(Map.of(
                                "kind", "carry-over-accident",
                                "organisation", "MSIT",
                                "fiscalYear", 2026,
                                "line", "none",
                                "amount", 1,
                                "reason", "None"))),
                post(
                        "/api/v1/budget-requests/{id}/approve",
                        Operation.DECIDE_BUDGET,
                        (code, owner) -> "/api/v1/budget-requests/999999/approve",
                        json(Map.of("version", 0, "reason", "None"))),
                post(
                        "/api/v1/budget-requests/{id}/return",
                        Operation.DECIDE_BUDGET,
                        (code, owner) -> "/api/v1/budget-requests/999999/return",
                        json(Map.of("version", 0, "reason", "None"))));
    }

    /** On pages. */
    static List<Door> pages() {
        return List.of(
                get("/settlements", Operation.READ_LEDGER, (code, owner) -> "/settlements"),
                get("/settlements/{year}", Operation.READ_LEDGER, (code, owner) -> "/settlements/2024"),
                get(
                        "/settlements/{year}/lines.csv",
                        Operation.READ_LEDGER,
                        (code, owner) -> "/settlements/2024/lines.csv"),
                get(
                        "/settlements/{year}/lines.xlsx",
                        Operation.READ_LEDGER,
                        (code, owner) -> "/settlements/2024/lines.xlsx"),
                get(
                        "/settlements/{year}/carried-in",
                        Operation.READ_LEDGER,
                        (code, owner) -> "/settlements/2025/carried-in"),
                get(
                        "/settlements/{year}/candidates",
                        Operation.READ_LEDGER,
                        (code, owner) -> "/settlements/2026/candidates"),
                get("/settlements/{year}/flow", Operation.READ_LEDGER, (code, owner) -> "/settlements/2024/flow"),
                get("/settlements/{year}/close", Operation.CLOSE_YEAR, (code, owner) -> "/settlements/2199/close"),
                post(
                        "/settlements/{year}/close",
                        Operation.CLOSE_YEAR,
                        (code, owner) -> "/settlements/2199/close",
                        form("nothing", "1")),
                get("/budget-book", Operation.READ_LEDGER, (code, owner) -> "/budget-book"),
                get("/invariants", Operation.READ_LEDGER, (code, owner) -> "/invariants"),
                get(
                                "/ledger/{organisation}/{year}/entry",
                                Operation.POST_LEDGER,
                                (code, owner) -> "/ledger/" + owner + "/2027/entry")
                        .scoped(),
                post(
                                "/ledger/{organisation}/{year}/entry",
                                Operation.POST_LEDGER,
                                (code, owner) -> "/ledger/" + owner + "/2027/entry",
                                form("rows", "none"))
                        .scoped());
    }

    /** What can happen to a commitment. */
    private static Door step(String name) {
        return post(
                "/api/v1/commitments/{id}/" + name,
                Operation.COMMIT_BUDGET,
                (code, owner) -> "/api/v1/commitments/999999/" + name,
                json(Map.of("amount", 1, "reason", "None")));
    }
}
