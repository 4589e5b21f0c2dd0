package mapae.access;

import static mapae.access.Door.form;
import static mapae.access.Door.get;
import static mapae.access.Door.json;
import static mapae.access.Door.post;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import mapae.permission.domain.Operation;

/** The ways to strategies, objectives and what investments serve. */
final class StrategyDoors {

    /** A code that nothing can have. */
    private static final Map<String, Object> STRATEGY =
            Map.of("code", "-", "titleKo", "가", "titleEn", "A", "level", "NATIONAL", "validFrom", "2026-01-01");

    private static final Map<String, Object> OBJECTIVE =
            Map.of("code", "-", "strategy", "-", "titleKo", "가", "titleEn", "A", "validFrom", "2026-01-01");

    private static final Map<String, Object> CHANGE = Map.of("titleKo", "가", "titleEn", "A", "version", 0);

    private StrategyDoors() {}

    private static Door put(String template, Operation operation, Door.Address address, Map<String, Object> body) {
        UnaryOperator<RequestSpecification> sent = json(body);
        return new Door("PUT", template, Optional.of(operation), false, address, sent);
    }

    /** Over REST. */
    static List<Door> api() {
        return List.of(
                get("/api/v1/strategies", Operation.READ_REGISTER, (code, owner) -> "/api/v1/strategies"),
                get("/api/v1/strategies/{code}", Operation.READ_REGISTER, (code, owner) -> "/api/v1/strategies/-"),
                get(
                        "/api/v1/strategies/coverage",
                        Operation.READ_REGISTER,
                        (code, owner) -> "/api/v1/strategies/coverage"),
                post(
                        "/api/v1/strategies",
                        Operation.KEEP_STRATEGY,
                        (code, owner) -> "/api/v1/strategies",
                        json(STRATEGY)),
                put(
                        "/api/v1/strategies/{code}",
                        Operation.KEEP_STRATEGY,
                        (code, owner) -> "/api/v1/strategies/-",
                        CHANGE),
                get("/api/v1/objectives", Operation.READ_REGISTER, (code, owner) -> "/api/v1/objectives"),
                post(
                        "/api/v1/objectives",
                        Operation.KEEP_STRATEGY,
                        (code, owner) -> "/api/v1/objectives",
                        json(OBJECTIVE)),
                put(
                        "/api/v1/objectives/{code}",
                        Operation.KEEP_STRATEGY,
                        (code, owner) -> "/api/v1/objectives/-",
                        CHANGE),
                get(
                        "/api/v1/investments/{code}/contributions",
                        Operation.READ_REGISTER,
                        (code, owner) -> "/api/v1/investments/" + code + "/contributions"),
                // based on a version that nothing has
                put(
                                "/api/v1/investments/{code}/contributions",
                                Operation.KEEP_CASE,
                                (code, owner) -> "/api/v1/investments/" + code + "/contributions",
                                Map.of("version", 999_999, "contributions", List.of()))
                        .scoped());
    }

    /** On pages. */
    static List<Door> pages() {
        return List.of(
                get("/strategies", Operation.READ_REGISTER, (code, owner) -> "/strategies"),
                get("/strategies/{code}", Operation.READ_REGISTER, (code, owner) -> "/strategies/-"),
                get("/strategies/coverage", Operation.READ_REGISTER, (code, owner) -> "/strategies/coverage"),
                get(
                        "/strategies/coverage/list.csv",
                        Operation.READ_REGISTER,
                        (code, owner) -> "/strategies/coverage/list.csv"),
                get("/strategies/new", Operation.KEEP_STRATEGY, (code, owner) -> "/strategies/new"),
                post("/strategies/new", Operation.KEEP_STRATEGY, (code, owner) -> "/strategies/new", form("code", "-")),
                get("/strategies/{code}/edit", Operation.KEEP_STRATEGY, (code, owner) -> "/strategies/-/edit"),
                post(
                        "/strategies/{code}/edit",
                        Operation.KEEP_STRATEGY,
                        (code, owner) -> "/strategies/-/edit",
                        form("version", "0")),
                get(
                        "/strategies/{strategy}/objectives/new",
                        Operation.KEEP_STRATEGY,
                        (code, owner) -> "/strategies/-/objectives/new"),
                post(
                        "/strategies/{strategy}/objectives/new",
                        Operation.KEEP_STRATEGY,
                        (code, owner) -> "/strategies/-/objectives/new",
                        form("code", "-")),
                get(
                        "/strategies/{strategy}/objectives/{code}/edit",
                        Operation.KEEP_STRATEGY,
                        (code, owner) -> "/strategies/-/objectives/-/edit"),
                post(
                        "/strategies/{strategy}/objectives/{code}/edit",
                        Operation.KEEP_STRATEGY,
                        (code, owner) -> "/strategies/-/objectives/-/edit",
                        form("version", "0")),
                get(
                                "/investments/{code}/objectives",
                                Operation.KEEP_CASE,
                                (code, owner) -> "/investments/" + code + "/objectives")
                        .scoped(),
                post(
                                "/investments/{code}/objectives",
                                Operation.KEEP_CASE,
                                (code, owner) -> "/investments/" + code + "/objectives",
                                form("version", "999999", "objective-1", "-"))
                        .scoped());
    }
}
