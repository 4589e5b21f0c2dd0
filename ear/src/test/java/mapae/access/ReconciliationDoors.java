package mapae.access;

import static mapae.access.Door.form;
import static mapae.access.Door.get;
import static mapae.access.Door.json;
import static mapae.access.Door.post;

import java.util.List;
import java.util.Map;
import mapae.permission.domain.Operation;

/** The ways to what the books and the finance system differ in. */
final class ReconciliationDoors {

    private ReconciliationDoors() {}

    /** Over REST. */
    static List<Door> api() {
        return List.of(
                get("/api/v1/reconciliations", Operation.READ_LEDGER, (code, owner) -> "/api/v1/reconciliations"),
                get(
                        "/api/v1/reconciliations/{id}",
                        Operation.READ_LEDGER,
                        (code, owner) -> "/api/v1/reconciliations/999999"),
                post(
                        "/api/v1/reconciliations/{id}/differences/{difference}/explanation",
                        Operation.COMMIT_BUDGET,
                        (code, owner) -> "/api/v1/reconciliations/999999/differences/999999/explanation",
                        json(Map.of("note", "None"))));
    }

    /** On pages. */
    static List<Door> pages() {
        return List.of(
                get("/reconciliations", Operation.READ_LEDGER, (code, owner) -> "/reconciliations"),
                get("/reconciliations/{id}", Operation.READ_LEDGER, (code, owner) -> "/reconciliations/999999"),
                get(
                        "/reconciliations/{id}/differences.csv",
                        Operation.READ_LEDGER,
                        (code, owner) -> "/reconciliations/999999/differences.csv"),
                get(
                        "/reconciliations/{id}/differences/{difference}",
                        Operation.READ_LEDGER,
                        (code, owner) -> "/reconciliations/999999/differences/999999"),
                post(
                        "/reconciliations/{id}/differences/{difference}",
                        Operation.COMMIT_BUDGET,
                        (code, owner) -> "/reconciliations/999999/differences/999999",
                        form("note", "None")));
    }
}
