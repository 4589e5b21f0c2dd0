package mapae.access;

import static mapae.access.Door.get;

import java.util.List;
import mapae.permission.domain.Operation;

/** The ways to memos, as pages and as documents. */
final class MemoDoors {

    private MemoDoors() {}

    /** All of them; with an open proposal. */
    static List<Door> pages(long proposal) {
        String memo = "/proposals/" + proposal + "/memo";
        return List.of(
                get("/proposals/{id}/memo", Operation.READ_REGISTER, (code, owner) -> memo),
                get("/proposals/{id}/memo.pdf", Operation.READ_REGISTER, (code, owner) -> memo + ".pdf"),
                get("/gates/{id}/memo", Operation.READ_REGISTER, (code, owner) -> "/gates/999999/memo"),
                get("/gates/{id}/memo.pdf", Operation.READ_REGISTER, (code, owner) -> "/gates/999999/memo.pdf"));
    }
}
