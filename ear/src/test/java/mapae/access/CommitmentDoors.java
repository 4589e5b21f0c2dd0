package mapae.access;

import static mapae.access.Door.form;
import static mapae.access.Door.get;
import static mapae.access.Door.post;

import java.util.List;
import mapae.permission.domain.Operation;

/** The ways to commitments, postings and journals. */
final class CommitmentDoors {

    private CommitmentDoors() {}

    /** On pages. */
    static List<Door> pages() {
        return List.of(
                get("/commitments", Operation.READ_LEDGER, (code, owner) -> "/commitments"),
                get("/commitments/new", Operation.COMMIT_BUDGET, (code, owner) -> "/commitments/new"),
                post(
                        "/commitments/new",
                        Operation.COMMIT_BUDGET,
                        (code, owner) -> "/commitments/new",
                        form("organisation", "MSIT", "year", "2026", "line", "none")),
                get("/commitments/{id}", Operation.READ_LEDGER, (code, owner) -> "/commitments/999999"),
                get("/commitments/{id}/{step}", Operation.COMMIT_BUDGET, (code, owner) -> "/commitments/999999/change"),
                post(
                        "/commitments/{id}/{step}",
                        Operation.COMMIT_BUDGET,
                        (code, owner) -> "/commitments/999999/release",
                        form("amount", "1", "reason", "None")),
                get("/postings/{id}", Operation.READ_LEDGER, (code, owner) -> "/postings/999999"),
                get("/postings/{id}/reversal", Operation.POST_LEDGER, (code, owner) -> "/postings/999999/reversal"),
                post(
                        "/postings/{id}/reversal",
                        Operation.POST_LEDGER,
                        (code, owner) -> "/postings/999999/reversal",
                        form("reason", "None")),
                get(
                        "/ledger/{organisation}/{year}/journal",
                        Operation.READ_LEDGER,
                        (code, owner) -> "/ledger/" + owner + "/2026/journal?line=none"));
    }
}
