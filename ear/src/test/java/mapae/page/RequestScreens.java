package mapae.page;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mapae.system.Mapae;
import mapae.system.MapaeServer;

/** The screens of requests about the books, and of the reports. */
final class RequestScreens {

    private static final String REQUESTS = "/api/v1/budget-requests";
    private static final int YEAR = 2026;
    private static final MapaeServer MAPAE = Mapae.server();

    private RequestScreens() {}

    static List<Screen> all() {
        String top = "일반회계/정보화/전자정부 " + UUID.randomUUID().toString().substring(0, 4);
        String portal = top + "/포털 운영/운영비";
        String licences = top + "/포털 운영/자산취득비";
        allot(portal, 3_000_000_000L);
        allot(licences, 500_000_000L);
        commit(portal, 800_000_000L);
        long moved = ask("finance1", "virement-of-items", portal, Map.of("toLine", licences, "amount", 120_000_000L));
        decide(moved, "approve");
        long carried = ask("finance1", "carry-over-accident", portal, Map.of("amount", 300_000_000L));
        decide(carried, "approve");
        long waiting = ask("finance1", "virement-of-items", portal, Map.of("toLine", licences, "amount", 45_000_000L));
        long own = ask("planner1", "virement-of-items", portal, Map.of("toLine", licences, "amount", 1_000_000L));
        String chosen = "/budget-requests/new?organisation=MSIT&year=" + YEAR + "&line=" + portal;
        return List.of(
                new Screen("requests", "planner1", "/budget-requests").printed(),
                new Screen("requests-approved", "auditor1", "/budget-requests?state=APPROVED"),
                new Screen("requests-none", "pm1", "/budget-requests?state=REVOKED"),
                new Screen("request", "planner1", "/budget-requests/" + waiting).printed(),
                new Screen("request-own", "planner1", "/budget-requests/" + own),
                new Screen("request-read", "auditor1", "/budget-requests/" + waiting),
                new Screen("request-approved", "planner1", "/budget-requests/" + carried),
                new Screen("request-posted", "planner1", "/budget-requests/" + moved),
                new Screen("request-choose", "finance1", "/budget-requests/new"),
                new Screen("request-ask-carry-over", "finance1", chosen + "&kind=carry-over-continuing"),
                new Screen("request-ask-virement", "finance1", chosen + "&kind=virement-of-programs"),
                new Screen("report-virements", "auditor1", "/reports/virements/" + YEAR + "/4").printed(),
                new Screen("report-virements-none", "pm1", "/reports/virements/1999/1"),
                new Screen("report-carry-overs", "planner1", "/reports/carry-overs/2024").printed(),
                new Screen("report-carry-overs-none", "hr1", "/reports/carry-overs/1999"));
    }

    private static void allot(String line, long amount) {
        for (String kind : List.of("initial-budget", "allotment")) {
            send(
                    "finance1",
                    "/api/v1/ledger/MSIT/" + YEAR + "/postings",
                    Map.of("kind", kind, "lines", List.of(Map.of("line", line, "amount", amount))));
        }
    }

    private static void commit(String line, long amount) {
        Map<String, Object> body = new HashMap<>(Map.of("organisation", "MSIT", "fiscalYear", YEAR, "line", line));
        body.putAll(Map.of("amount", amount, "description", "서버 도입", "counterparty", "한강시스템즈"));
        send("finance1", "/api/v1/commitments", body);
    }

    private static long ask(String by, String kind, String line, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "kind", kind, "organisation", "MSIT", "fiscalYear", YEAR, "line", line, "reason", "장비 납품이 늦어집니다."));
        body.putAll(more);
        return send(by, REQUESTS, body).getLong("id");
    }

    private static void decide(long request, String decision) {
        send(
                "planner2",
                REQUESTS + "/" + request + "/" + decision,
                Map.of("version", 0, "reason", "계약서와 납품 일정을 확인했습니다."));
    }

    private static JsonPath send(String by, String path, Map<String, ?> body) {
        Response answer =
                MAPAE.as(by).contentType("application/json").body(body).post(path);
        return answer.then().statusCode(200).extract().jsonPath();
    }
}
