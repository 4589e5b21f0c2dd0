package mapae.access;

import static mapae.access.Door.form;
import static mapae.access.Door.get;
import static mapae.access.Door.json;
import static mapae.access.Door.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.permission.domain.Operation;

/** The ways to business cases. */
final class CaseDoors {

    private CaseDoors() {}

    /** Over REST. */
    static List<Door> api() {
        return List.of(
                get("/api/v1/business-cases", Operation.READ_REGISTER, (code, owner) -> "/api/v1/business-cases"),
                get(
                        "/api/v1/business-cases/{id}",
                        Operation.READ_REGISTER,
                        (code, owner) -> "/api/v1/business-cases/999999"),
                get(
                        "/api/v1/business-cases/comparison",
                        Operation.READ_REGISTER,
                        (code, owner) -> "/api/v1/business-cases/comparison?a=999999&b=999999"),
                new Door(
                        "PUT",
                        "/api/v1/business-cases/{id}/sections/{section}",
                        Optional.of(Operation.KEEP_CASE),
                        false,
                        (code, owner) -> "/api/v1/business-cases/999999/sections/risks",
                        json(Map.of("version", 0, "rows", List.of()))),
                post(
                        "/api/v1/business-cases/{id}/submit",
                        Operation.KEEP_CASE,
                        (code, owner) -> "/api/v1/business-cases/999999/submit",
                        json(Map.of("version", 0))),
                post(
                        "/api/v1/business-cases/{id}/withdraw",
                        Operation.KEEP_CASE,
                        (code, owner) -> "/api/v1/business-cases/999999/withdraw",
                        json(Map.of("version", 0, "reason", "none"))),
                get(
                        "/api/v1/investments/{code}/business-cases",
                        Operation.READ_REGISTER,
                        (code, owner) -> "/api/v1/investments/" + code + "/business-cases"),
                // a version that does not exist is taken over by nobody
                post(
                                "/api/v1/investments/{code}/business-cases",
                                Operation.KEEP_CASE,
                                (code, owner) -> "/api/v1/investments/" + code + "/business-cases",
                                json(Map.of("from", 999_999)))
                        .scoped());
    }

    /** On pages. */
    static List<Door> pages() {
        return List.of(
                get("/cases", Operation.READ_REGISTER, (code, owner) -> "/cases"),
                get(
                        "/investments/{code}/cases",
                        Operation.READ_REGISTER,
                        (code, owner) -> "/investments/" + code + "/cases"),
                // a version that does not exist is taken over by nobody
                post(
                                "/investments/{code}/cases",
                                Operation.KEEP_CASE,
                                (code, owner) -> "/investments/" + code + "/cases",
                                form("from", "999999"))
                        .scoped(),
                get(
                        "/cases/{id}/difference",
                        Operation.READ_REGISTER,
                        (code, owner) -> "/cases/999999/difference?with=999999"),
                get("/cases/{id}/edit/{section}", Operation.KEEP_CASE, (code, owner) -> "/cases/999999/edit/risks"),
                post(
                        "/cases/{id}/edit/{section}",
                        Operation.KEEP_CASE,
                        (code, owner) -> "/cases/999999/edit/risks",
                        form("version", "0")),
                get("/cases/{id}/entry", Operation.KEEP_CASE, (code, owner) -> "/cases/999999/entry"),
                post(
                        "/cases/{id}/entry",
                        Operation.KEEP_CASE,
                        (code, owner) -> "/cases/999999/entry",
                        form("rows", "x")),
                get("/cases/{id}/entry/scores", Operation.KEEP_CASE, (code, owner) -> "/cases/999999/entry/scores"),
                post(
                        "/cases/{id}/entry/scores",
                        Operation.KEEP_CASE,
                        (code, owner) -> "/cases/999999/entry/scores",
                        form("rows", "x")),
                get("/cases/{id}", Operation.READ_REGISTER, (code, owner) -> "/cases/999999"),
                post(
                        "/cases/{id}/submit",
                        Operation.KEEP_CASE,
                        (code, owner) -> "/cases/999999/submit",
                        form("version", "0")),
                post(
                        "/cases/{id}/withdraw",
                        Operation.KEEP_CASE,
                        (code, owner) -> "/cases/999999/withdraw",
                        form("version", "0", "reason", "none")));
    }
}
