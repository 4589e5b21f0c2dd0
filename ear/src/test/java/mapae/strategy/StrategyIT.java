package mapae.strategy;

import static mapae.strategy.StrategyDesk.serves;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import mapae.system.Mapae;
import mapae.system.StatementCount;
import org.junit.jupiter.api.Test;

/** Strategies over REST: kept with rules and dates, served with shares, and their money to the won. */
class StrategyIT {

    private static final long MOST = 6;

    private final StrategyDesk planner = new StrategyDesk("planner1");
    private final StrategyDesk manager = new StrategyDesk("pm1");

    private static String investment(String agency, int number) {
        return Mapae.server()
                .as("planner1")
                .get("/api/v1/investments?agency=" + agency + "&stage=DELIVERY&limit=20")
                .path("rows[" + number + "].code");
    }

    private static JsonPath tree(String query) {
        return Mapae.server()
                .as("auditor1")
                .get("/api/v1/strategies" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void moneyOfAllStrategiesAndTheRestComeToAllApprovedBudgets() {
        for (int year : new int[] {2023, 2025, 2026}) {
            JsonPath tree = tree("?on=" + year + "-11-24");
            List<Number> known = tree.getList("nodes.money.known.KRW");
            long assigned = known.stream()
                    .filter(one -> one != null)
                    .mapToLong(Number::longValue)
                    .sum();
            assertTrue(assigned > 0, "something is assigned in " + year);
            assertEquals(
                    tree.getLong("total.known.KRW"), assigned + tree.getLong("unassigned.known.KRW"), "of " + year);
        }
        JsonPath coming = tree("?on=2027-06-01");
        assertNull(coming.getString("total.known.KRW"), "nothing is approved for 2027");
        assertTrue(coming.getInt("nodes.money.unknown.sum()") > 0, "and what serves is counted as unknown");
    }

    @Test
    void anInvestmentsMoneyIsDividedToTheWonAndEndsWithTheObjective() {
        String code = investment("MOHW", 3);
        planner.begin("T-MONEY", Map.of()).then().statusCode(200);
        planner.beginObjective("T-MONEY-1", "T-MONEY", Map.of()).then().statusCode(200);
        planner.beginObjective("T-MONEY-2", "T-MONEY", Map.of("parent", "T-MONEY-1"))
                .then()
                .statusCode(200);
        int version = planner.contributions(code).path("version");
        List<Map<String, Object>> rows = List.of(
                serves("T-MONEY-1", new BigDecimal("33.3333"), 2024, null),
                serves("T-MONEY-2", new BigDecimal("66.6667"), 2024, null));
        planner.contribute(code, version, rows).then().statusCode(200).body("contributions.size()", equalTo(2));
        JsonPath sheet = sheet();
        int of2026 = sheet.getList("years").indexOf(2026);
        long first = sheet.getLong("objectives[0].serving[0].years[" + of2026 + "].amount");
        long second = sheet.getLong("objectives[1].serving[0].years[" + of2026 + "].amount");
        long budget = sheet.getLong("totals[" + of2026 + "].known.KRW");
        assertEquals(budget, first + second);
        assertTrue(Math.abs(first * 3 - budget) < budget / 10_000, first + " of " + budget);

        planner.changeObjective("T-MONEY-2", 0, Map.of("validTo", "2025-12-31"))
                .then()
                .statusCode(200);
        planner.contributions(code)
                .then()
                .body("contributions.find { it.objective == 'T-MONEY-2' }.until", equalTo(2025))
                .body("version", equalTo(version + 2));
        assertNull(sheet().getString("objectives[1].serving[0].years[" + of2026 + "].amount"), "it serves no more");
        planner.contribute(code, version + 2, List.of(serves("T-MONEY-2", 10, 2025, 2025)))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("rows[1].objective"));
        planner.contribute(code, version + 1, List.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("request.conflict"));
        planner.contribute(code, version + 2, List.of()).then().statusCode(200);
    }

    private static JsonPath sheet() {
        return Mapae.server()
                .as("pm1")
                .get("/api/v1/strategies/T-MONEY?on=2026-11-24")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void refusesSharesOfMoreThanTheWholeAtTheirField() {
        String code = investment("MSIT", 2);
        planner.begin("T-SHARES", Map.of()).then().statusCode(200);
        planner.beginObjective("T-SHARES-1", "T-SHARES", Map.of()).then().statusCode(200);
        planner.beginObjective("T-SHARES-2", "T-SHARES", Map.of()).then().statusCode(200);
        int version = manager.contributions(code).path("version");
        manager.contribute(
                        code,
                        version,
                        List.of(serves("T-SHARES-1", 70, 2025, null), serves("T-SHARES-2", 30.5, 2026, null)))
                .then()
                .statusCode(422)
                .body("code", equalTo("rows.faulty"))
                .body("errors.size()", equalTo(1))
                .body("errors[0].field", equalTo("rows[2].share"))
                .body("errors[0].message", containsString("100.5 %"));
        manager.contribute(
                        code,
                        version,
                        List.of(serves("T-SHARES-1", 70, 2025, null), serves("T-SHARES-1", 1, 2027, 2027)))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("rows[2].from"));
        for (Object share : List.of(0, -5, 100.00001, new BigDecimal("1e30"))) {
            manager.contribute(code, version, List.of(serves("T-SHARES-1", share, 2025, null)))
                    .then()
                    .statusCode(422)
                    .body("errors[0].field", equalTo("rows[1].share"));
        }
        manager.contributions(code).then().body("version", equalTo(version));
        manager.contribute(investment("MOHW", 0), 0, List.of())
                .then()
                .statusCode(403)
                .body("code", equalTo("strategy.not-own"));
    }

    @Test
    void keepsStrategiesByTheirRules() {
        planner.begin("T-RULES", Map.of("validTo", "2028-12-31"))
                .then()
                .statusCode(200)
                .body("version", equalTo(0));
        planner.begin("T-RULES", Map.of()).then().statusCode(409).body("code", equalTo("strategy.code-taken"));
        planner.begin("lower case", Map.of()).then().statusCode(400).body("code", equalTo("strategy.code"));
        planner.begin("T-X", Map.of("validTo", "2023-01-01")).then().body("code", equalTo("strategy.term-reversed"));
        planner.begin("T-X", Map.of("validFrom", "0001-01-01")).then().body("code", equalTo("strategy.day-range"));
        planner.begin("T-X", Map.of("level", "MINISTRY")).then().body("code", equalTo("strategy.owner-missing"));
        planner.begin("T-X", Map.of("organisation", "MSIT")).then().body("code", equalTo("strategy.owner-national"));
        planner.begin("T-X", Map.of("titleKo", "가".repeat(301))).then().body("code", equalTo("strategy.title-ko"));
        planner.begin("T-X", Map.of("parent", "T-NONE")).then().body("code", equalTo("strategy.parent-unknown"));
        planner.begin("T-BELOW", Map.of("parent", "T-RULES")).then().statusCode(200);
        planner.change("T-RULES", 0, Map.of("parent", "T-BELOW")).then().body("code", equalTo("strategy.parent-loop"));
        planner.beginObjective("T-RULES-1", "T-RULES", Map.of("validTo", "2029-01-01"))
                .then()
                .statusCode(422)
                .body("code", equalTo("strategy.objective-outside"));
        planner.beginObjective("T-RULES-1", "T-RULES", Map.of())
                .then()
                .statusCode(200)
                .body("validTo", equalTo("2028-12-31"));
        planner.change("T-RULES", 7, Map.of()).then().statusCode(409).body("code", equalTo("request.conflict"));
        planner.change("T-RULES", 0, Map.of("validTo", "2026-06-30")).then().statusCode(200);
        Mapae.server()
                .as("pm1")
                .get("/api/v1/objectives")
                .then()
                .body("find { it.code == 'T-RULES-1' }.validTo", equalTo("2026-06-30"));
        Mapae.server()
                .as("pm1")
                .get("/api/v1/strategies/coverage?on=2026-11-24")
                .then()
                .statusCode(200)
                .body(
                        "overlaps.findAll { it.reason == 'PARENT_ENDED' }.first.code",
                        hasItems("T-BELOW", "MSIT-DATA-2022"))
                .body("unserved.code", hasItem("N-CLOUD-2026-2"))
                .body("unserved.code", not(hasItem("T-RULES-1")));
        assertEquals(403, manager.begin("T-PM", Map.of()).statusCode());
    }

    @Test
    void opensWithAtMostSixStatements() {
        String session = Mapae.server().signIn("planner1");
        for (String address : new String[] {
            "/strategies", "/strategies/N-DIGITAL-2023", "/strategies/coverage?list=unaligned", "/strategies/coverage"
        }) {
            long taken = StatementCount.of(
                    Mapae.server(),
                    () -> Mapae.server()
                            .anonymous()
                            .cookie("MAPAE_SESSION", session)
                            .get(address)
                            .then()
                            .statusCode(200));
            assertTrue(taken >= 1 && taken <= MOST, address + " took " + taken + " statements");
        }
    }
}
