package mapae.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import mapae.system.Mapae;

/** The screens of plans over several years. */
final class MultiYearScreens {

    private MultiYearScreens() {}

    /** All of them; enters a plan of which something is promised. */
    static List<Screen> all() {
        long plan = promised();
        String address = "/multi-year-plans/" + plan;
        return List.of(
                new Screen("multi-year-plans", "planner1", "/multi-year-plans").printed(),
                new Screen("multi-year-plans-empty", "hr1", "/multi-year-plans?year=1999"),
                new Screen("multi-year-plan-new", "finance1", "/multi-year-plans/new"),
                new Screen("multi-year-plan", "finance1", address).printed(),
                new Screen("multi-year-plan-proposed", "planner2", address),
                new Screen("multi-year-plan-read", "auditor1", address));
    }

    private static long promised() {
        String line = "정보화/행정정보화/차세대/" + UUID.randomUUID();
        post(
                "finance1",
                "/api/v1/ledger/MSIT/2026/postings",
                Map.of("kind", "initial-budget", "lines", List.of(Map.of("line", line, "amount", 1_200_000_000L))));
        post(
                "finance1",
                "/api/v1/ledger/MSIT/2026/postings",
                Map.of("kind", "allotment", "lines", List.of(Map.of("line", line, "amount", 1_200_000_000L))));
        long plan = ((Number) post(
                        "planner1",
                        "/api/v1/multi-year-plans",
                        Map.of(
                                "organisation",
                                "MSIT",
                                "line",
                                line,
                                "basis",
                                "CONTRACT_AUTHORITY",
                                "title",
                                "차세대 지방세정보시스템 구축",
                                "years",
                                List.of(year(2026, 12), year(2027, 34), year(2028, 21), year(2029, 8)))))
                .longValue();
        String plans = "/api/v1/multi-year-plans/" + plan;
        resolve(plans, 2027, "제429회 국회(정기회) 본회의 의결");
        long resolution = Mapae.server().as("planner2").get(plans).jsonPath().getLong("resolutions[0].id");
        post(
                "planner2",
                plans + "/resolutions/" + resolution + "/approve",
                Map.of("version", version(plans), "reason", "의결서 확인"));
        resolve(plans, 2028, "제433회 국회(정기회) 본회의 의결");
        post(
                "finance1",
                plans + "/commitments",
                Map.of(
                        "description",
                        "설계 및 1단계 구축 계약",
                        "counterparty",
                        "한강시스템 컨소시엄",
                        "parts",
                        List.of(year(2026, 9), year(2027, 25))));
        return plan;
    }

    private static int version(String plans) {
        return Mapae.server().as("planner1").get(plans).path("version");
    }

    private static void resolve(String plans, int year, String reference) {
        post(
                "planner1",
                plans + "/resolutions",
                Map.of(
                        "version",
                        version(plans),
                        "firstYear",
                        year,
                        "lastYear",
                        year,
                        "reference",
                        reference,
                        "reason",
                        "예산총칙에 반영"));
    }

    private static Map<String, Object> year(int year, long hundredMillions) {
        return Map.of("fiscalYear", year, "amount", hundredMillions * 100_000_000L);
    }

    private static Object post(String username, String path, Object body) {
        return Mapae.server()
                .as(username)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }
}
