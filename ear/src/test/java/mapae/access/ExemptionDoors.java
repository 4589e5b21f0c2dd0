package mapae.access;

import static mapae.access.Door.form;
import static mapae.access.Door.get;
import static mapae.access.Door.json;
import static mapae.access.Door.post;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import mapae.permission.domain.Operation;

/** The ways to claims that an investment is exempt from prior consultation. */
final class ExemptionDoors {

    // no ground has that name
    private static final UnaryOperator<RequestSpecification> CLAIM = request -> request.multiPart("ground", "NONE")
            .multiPart("reason", "none")
            .multiPart("file", "a.txt", new byte[] {'a'});

    private ExemptionDoors() {}

    /** Over REST. */
    static List<Door> api() {
        return List.of(
                get("/api/v1/exemptions", Operation.READ_REGISTER, (code, owner) -> "/api/v1/exemptions"),
                get(
                        "/api/v1/exemptions/grounds",
                        Operation.READ_REGISTER,
                        (code, owner) -> "/api/v1/exemptions/grounds"),
                get("/api/v1/exemptions/{id}", Operation.READ_REGISTER, (code, owner) -> "/api/v1/exemptions/999999"),
                get(
                        "/api/v1/exemptions/files/{file}",
                        Operation.READ_REGISTER,
                        (code, owner) -> "/api/v1/exemptions/files/999999"),
                post(
                        "/api/v1/exemptions/{id}/answer",
                        Operation.DECIDE_GATE,
                        (code, owner) -> "/api/v1/exemptions/999999/answer",
                        json(Map.of("version", 0, "confirmed", true, "reason", "none"))),
                post(
                        "/api/v1/investments/{code}/exemptions",
                        Operation.KEEP_CASE,
                        (code, owner) -> "/api/v1/investments/NO-SUCH-CODE/exemptions",
                        CLAIM));
    }

    /** On pages. */
    static List<Door> pages() {
        return List.of(
                get("/exemptions", Operation.READ_REGISTER, (code, owner) -> "/exemptions"),
                get("/exemptions/{id}", Operation.READ_REGISTER, (code, owner) -> "/exemptions/999999"),
                get("/exemptions/files/{file}", Operation.READ_REGISTER, (code, owner) -> "/exemptions/files/999999"),
                post(
                        "/exemptions/{id}/answer",
                        Operation.DECIDE_GATE,
                        (code, owner) -> "/exemptions/999999/answer",
                        form("version", "0", "answer", "CONFIRMED", "reason", "none")),
                get(
                        "/investments/{code}/exemption",
                        Operation.KEEP_CASE,
                        (code, owner) -> "/investments/" + code + "/exemption"),
                post(
                        "/investments/{code}/exemption",
                        Operation.KEEP_CASE,
                        (code, owner) -> "/investments/" + code + "/exemption",
                        CLAIM));
    }
}
