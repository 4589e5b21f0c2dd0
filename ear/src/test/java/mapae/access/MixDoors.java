package mapae.access;

import static mapae.access.Door.get;

import java.util.List;
import mapae.permission.domain.Operation;

/** The ways to the funding mix. */
final class MixDoors {

    private static final String API = "/api/v1/funding-mix";
    private static final String PAGE = "/funding-mix";

    private MixDoors() {}

    /** Over REST. */
    static List<Door> api() {
        return List.of(
                get(API, Operation.READ_LEDGER, (code, owner) -> API + "?year=2026&organisation=" + owner),
                get(API + "/{investment}", Operation.READ_LEDGER, (code, owner) -> API + "/" + code));
    }

    /** On pages. */
    static List<Door> pages() {
        return List.of(
                get(PAGE, Operation.READ_LEDGER, (code, owner) -> PAGE),
                get(PAGE + "/{investment}", Operation.READ_LEDGER, (code, owner) -> PAGE + "/" + code));
    }
}
