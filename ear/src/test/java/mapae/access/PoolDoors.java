package mapae.access;

import static mapae.access.Door.form;
import static mapae.access.Door.get;
import static mapae.access.Door.json;
import static mapae.access.Door.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.permission.domain.Operation;

/** The ways to shared pools. */
final class PoolDoors {

    private static final String ROOT = "/api/v1/pools";
    private static final String ONE = ROOT + "/{code}";
    private static final String API = ROOT + "/NO-SUCH-POOL";
    private static final String PAGE = "/pools/NO-SUCH-POOL";

    private PoolDoors() {}

    /** Over REST. */
    static List<Door> api() {
        return List.of(
                get(ROOT, Operation.READ_REGISTER, (code, owner) -> ROOT),
                get(ONE, Operation.READ_REGISTER, (code, owner) -> API),
                get(ONE + "/months/{month}", Operation.READ_REGISTER, (code, owner) -> API + "/months/2026-11"),
                get(ONE + "/fairness", Operation.READ_REGISTER, (code, owner) -> API + "/fairness?month=2026-11"),
                get(
                        ONE + "/reservations",
                        Operation.READ_REGISTER,
                        (code, owner) -> API + "/reservations?month=2026-11"),
                post(
                        ROOT,
                        Operation.KEEP_RULES,
                        (code, owner) -> ROOT,
                        json(Map.of(
                                "code",
                                "no-such-code",
                                "organisation",
                                "NO-SUCH",
                                "nameKo",
                                "none",
                                "nameEn",
                                "none",
                                "kind",
                                "DATA",
                                "unit",
                                "CREDIT"))),
                put("", "", Map.of("version", 0, "nameKo", "none", "nameEn", "none")),
                put("/terms/capacities/{month}", "/terms/capacities/2026-11", Map.of("units", 1)),
                put(
                        "/terms/formulas/{month}",
                        "/terms/formulas/2026-11",
                        Map.of(
                                "base",
                                Map.of("large", 1, "medium", 1, "small", 1),
                                "weight",
                                Map.of("large", 1, "medium", 1, "small", 1),
                                "offerDay",
                                1,
                                "offerPart",
                                1,
                                "certainty",
                                "FIELD",
                                "noteKo",
                                "none",
                                "noteEn",
                                "none")),
                put(
                        "/terms/institutions/{month}",
                        "/terms/institutions/2026-11",
                        Map.of(
                                "institutions",
                                List.of(Map.of("institution", "NO-SUCH", "capacityClass", "SMALL", "need", 1)))),
                put(
                        "/terms/rates/{year}/{kind}",
                        "/terms/rates/2026/COST",
                        Map.of("amount", 1, "certainty", "FIELD", "noteKo", "none", "noteEn", "none")),
                post(
                        ONE + "/terms/lines",
                        Operation.DECIDE_BUDGET,
                        (code, owner) -> API + "/terms/lines",
                        json(Map.of("fiscalYear", 2026, "line", "none"))),
                post(
                        ONE + "/terms/allotments",
                        Operation.DECIDE_BUDGET,
                        (code, owner) -> API + "/terms/allotments",
                        json(Map.of("fiscalYear", 2026, "line", "none", "amount", 1))),
                post(
                        ONE + "/reservations",
                        Operation.KEEP_CASE,
                        (code, owner) -> API + "/reservations",
                        json(Map.of("institution", "NO-SUCH", "month", "2026-11", "units", 1))),
                post(
                        ONE + "/meters",
                        Operation.IMPORT,
                        (code, owner) -> API + "/meters",
                        request -> request.contentType("text/csv").body("NO-SUCH-POOL,NO-SUCH,2026-11-01,1,none\n")));
    }

    private static Door put(String template, String rest, Map<String, Object> body) {
        return new Door(
                "PUT",
                ONE + template,
                Optional.of(Operation.KEEP_RULES),
                false,
                (code, owner) -> API + rest,
                json(body));
    }

    /** On pages. */
    static List<Door> pages() {
        return List.of(
                get("/pools", Operation.READ_REGISTER, (code, owner) -> "/pools"),
                get("/pools/new", Operation.KEEP_RULES, (code, owner) -> "/pools/new"),
                post("/pools/new", Operation.KEEP_RULES, (code, owner) -> "/pools/new", form("code", "x")),
                get("/pools/{code}", Operation.READ_REGISTER, (code, owner) -> PAGE),
                get(
                        "/pools/{code}/month.csv",
                        Operation.READ_REGISTER,
                        (code, owner) -> PAGE + "/month.csv?month=2026-11"),
                term("name", "name-nameKo"),
                term("capacity", "capacity-units"),
                term("formula", "formula-offerDay"),
                term("rates", "rate-year"),
                term("institutions", "institutions-rows"),
                post(
                        "/pools/{code}/funding/lines",
                        Operation.DECIDE_BUDGET,
                        (code, owner) -> PAGE + "/funding/lines",
                        form("line-year", "x")),
                post(
                        "/pools/{code}/funding/allotments",
                        Operation.DECIDE_BUDGET,
                        (code, owner) -> PAGE + "/funding/allotments",
                        form("allot-amount", "x")),
                get(
                        "/pools/{code}/institutions/{institution}",
                        Operation.READ_REGISTER,
                        (code, owner) -> PAGE + "/institutions/MSIT"),
                post(
                        "/pools/{code}/institutions/{institution}/reservations",
                        Operation.KEEP_CASE,
                        (code, owner) -> PAGE + "/institutions/MSIT/reservations",
                        form("units", "x")),
                get("/pools/{code}/meters", Operation.IMPORT, (code, owner) -> PAGE + "/meters"),
                post(
                        "/pools/{code}/meters",
                        Operation.IMPORT,
                        (code, owner) -> PAGE + "/meters",
                        request -> request.multiPart("idempotencyKey", "x")));
    }

    private static Door term(String path, String field) {
        return post(
                "/pools/{code}/terms/" + path,
                Operation.KEEP_RULES,
                (code, owner) -> PAGE + "/terms/" + path,
                form(field, "x"));
    }
}
