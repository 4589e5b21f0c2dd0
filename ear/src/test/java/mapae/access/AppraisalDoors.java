package mapae.access;

import static mapae.access.Door.get;
import static mapae.access.Door.json;
import static mapae.access.Door.post;

import java.util.List;
import java.util.Map;
import mapae.permission.domain.Operation;

/** The ways to appraisal, which stores nothing. */
final class AppraisalDoors {

    private static final Map<String, Object> FLOWS =
            Map.of("rate", 0.045, "costs", List.of(100, 0), "benefits", List.of(0, 120));

    private AppraisalDoors() {}

    /** Over REST. */
    static List<Door> api() {
        return List.of(
                get("/api/v1/discount-rates", Operation.READ_REGISTER, (code, owner) -> "/api/v1/discount-rates"),
                post("/api/v1/appraisals", Operation.READ_REGISTER, (code, owner) -> "/api/v1/appraisals", json(FLOWS)),
                post(
                        "/api/v1/appraisals/comparison",
                        Operation.READ_REGISTER,
                        (code, owner) -> "/api/v1/appraisals/comparison",
                        json(Map.of("rate", 0.045, "options", List.of()))),
                post(
                        "/api/v1/appraisals/simulation",
                        Operation.READ_REGISTER,
                        (code, owner) -> "/api/v1/appraisals/simulation",
                        json(Map.of("appraisal", FLOWS, "draws", 10))),
                post(
                        "/api/v1/appraisals/sensitivity",
                        Operation.READ_REGISTER,
                        (code, owner) -> "/api/v1/appraisals/sensitivity",
                        json(Map.of("appraisal", FLOWS, "ranges", List.of()))),
                post(
                        "/api/v1/appraisals/criteria",
                        Operation.READ_REGISTER,
                        (code, owner) -> "/api/v1/appraisals/criteria",
                        json(Map.of("criteria", List.of(), "options", List.of()))));
    }

    /** On pages. */
    static List<Door> pages() {
        return List.of(
                get("/appraisal", Operation.READ_REGISTER, (code, owner) -> "/appraisal"),
                get("/appraisal/criteria", Operation.READ_REGISTER, (code, owner) -> "/appraisal/criteria"));
    }
}
