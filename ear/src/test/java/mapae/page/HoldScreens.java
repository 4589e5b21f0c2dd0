package mapae.page;

import java.util.List;
import java.util.Map;
import mapae.system.Mapae;
import mapae.system.MapaeServer;

/** The screens of what funds an investment, and of what holds its money. */
final class HoldScreens {

    private static final String LINE = "일반회계/정보화/전자정부 기반/통합센터 운영비";

    private HoldScreens() {}

    /** All of them; an investment that is frozen and guaranteed, and one of which nothing is known. */
    static List<Screen> all() {
        MapaeServer mapae = Mapae.server();
        List<String> codes = mapae.as("planner1")
                .get("/api/v1/investments?agency=MSIT&limit=4")
                .jsonPath()
                .getList("rows.code");
        String code = codes.get(2);
        int year = Mapae.today().getYear();
        send(
                "finance1",
                "POST",
                "/api/v1/ledger/MSIT/" + year + "/postings",
                Map.of("kind", "initial-budget", "lines", List.of(Map.of("line", LINE, "amount", 1_200_000_000L))));
        send(
                "finance1",
                "PUT",
                "/api/v1/investments/" + code + "/budget-lines",
                Map.of("organisation", "MSIT", "fiscalYear", year, "line", LINE));
        if (mapae.as("planner1")
                .get("/api/v1/investments/" + code + "/floors")
                .jsonPath()
                .getList("floors")
                .isEmpty()) {
            send(
                    "planner1",
                    "PUT",
                    "/api/v1/investments/" + code + "/floors",
                    Map.of(
                            "firstYear",
                            year,
                            "lastYear",
                            year + 4,
                            "amount",
                            900_000_000L,
                            "basis",
                            "국가기반시설 지정",
                            "reason",
                            "중단 없는 운영"));
            send(
                    "planner1",
                    "POST",
                    "/api/v1/investments/" + code + "/freezes",
                    Map.of("reason", "보안 점검 조건이 기한을 넘겼습니다."));
        }
        String page = "/investments/" + code + "/budget-lines";
        return List.of(
                new Screen("funding", "planner1", page).printed(),
                new Screen("funding-floor", "planner1", page + "?from=" + year),
                new Screen("funding-finance", "finance1", page),
                new Screen("funding-empty", "pm1", "/investments/" + codes.get(3) + "/budget-lines"),
                new Screen("funding-investment", "auditor1", "/investments/" + code),
                new Screen("funding-book", "finance1", "/budget-book?year=" + year + "&organisation=MSIT&depth=9"),
                new Screen("funding-entry", "finance1", "/ledger/MSIT/" + year + "/entry"));
    }

    private static void send(String username, String method, String address, Map<String, Object> body) {
        Mapae.server()
                .as(username)
                .contentType("application/json")
                .body(body)
                .request(method, address)
                .then()
                .statusCode(200);
    }
}
