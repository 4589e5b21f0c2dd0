package mapae.access;

import static mapae.access.Door.form;
import static mapae.access.Door.get;
import static mapae.access.Door.json;
import static mapae.access.Door.post;

import java.util.List;
import java.util.Map;
import mapae.permission.domain.Operation;

/** The ways to requests about the books, on pages and as far as they end otherwise than decided, and to the reports. */
final class RequestDoors {

    private RequestDoors() {}

    /** Over REST. */
    static List<Door> api() {
        return List.of(
                post(
                        "/api/v1/budget-requests/{id}/withdraw",
                        Operation.POST_LEDGER,
                        (code, owner) -> "/api/v1/budget-requests/999999/withdraw",
                        json(Map.of("version", 0))),
                post(
                        "/api/v1/budget-requests/{id}/revoke",
                        Operation.DECIDE_BUDGET,
                        (code, owner) -> "/api/v1/budget-requests/999999/revoke",
                        json(Map.of("version", 0, "reason", "None"))),
                get(
                        "/api/v1/reports/virements/{year}/{quarter}",
                        Operation.READ_LEDGER,
                        (code, owner) -> "/api/v1/reports/virements/2026/4?currency=KRW"),
                get(
                        "/api/v1/reports/carry-overs/{year}",
                        Operation.READ_LEDGER,
                        (code, owner) -> "/api/v1/reports/carry-overs/2024?currency=KRW"));
    }

    /** On pages. */
    static List<Door> pages() {
        return List.of(
                get("/budget-requests", Operation.READ_LEDGER, (code, owner) -> "/budget-requests"),
                get("/budget-requests/new", Operation.POST_LEDGER, (code, owner) -> "/budget-requests/new"),
                post(
                        "/budget-requests/new",
                        Operation.POST_LEDGER,
                        (code, owner) -> "/budget-requests/new",
                        form("amount", "1")),
                get("/budget-requests/{id}", Operation.READ_LEDGER, (code, owner) -> "/budget-requests/999999"),
                post(
                        "/budget-requests/{id}",
                        Operation.DECIDE_BUDGET,
                        (code, owner) -> "/budget-requests/999999",
                        form("version", "0", "reason", "None", "decision", "approve")),
                get(
                        "/reports/virements/{year}/{quarter}",
                        Operation.READ_LEDGER,
                        (code, owner) -> "/reports/virements/2026/4"),
                get(
                        "/reports/virements/{year}/{quarter}/rows.csv",
                        Operation.READ_LEDGER,
                        (code, owner) -> "/reports/virements/2026/4/rows.csv"),
                get("/reports/carry-overs/{year}", Operation.READ_LEDGER, (code, owner) -> "/reports/carry-overs/2024"),
                get(
                        "/reports/carry-overs/{year}/rows.csv",
                        Operation.READ_LEDGER,
                        (code, owner) -> "/reports/carry-overs/2024/rows.csv"));
    }
}
