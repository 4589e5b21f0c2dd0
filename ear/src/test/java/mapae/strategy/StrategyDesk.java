package mapae.strategy;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mapae.system.Mapae;

/** Keeps strategies over REST, in somebody's name. */
final class StrategyDesk {

    private final String username;

    StrategyDesk(String username) {
        this.username = username;
    }

    static Map<String, Object> serves(String objective, Object share, int from, Integer until) {
        Map<String, Object> row =
                new HashMap<>(Map.of("objective", objective, "share", share, "from", from, "reason", "its scope"));
        if (until != null) {
            row.put("until", until);
        }
        return row;
    }

    Response begin(String code, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(
                Map.of("code", code, "titleKo", "전략 " + code, "titleEn", "Strategy " + code, "level", "NATIONAL"));
        body.put("validFrom", "2024-01-01");
        body.putAll(more);
        return send(body).post("/api/v1/strategies");
    }

    Response change(String code, int version, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("titleKo", "고침", "titleEn", "Changed", "version", version));
        body.putAll(more);
        return send(body).put("/api/v1/strategies/" + code);
    }

    Response beginObjective(String code, String strategy, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(
                Map.of("code", code, "strategy", strategy, "titleKo", "목표 " + code, "titleEn", "Objective " + code));
        body.put("validFrom", "2024-01-01");
        body.putAll(more);
        return send(body).post("/api/v1/objectives");
    }

    Response changeObjective(String code, int version, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("titleKo", "고침", "titleEn", "Changed", "version", version));
        body.putAll(more);
        return send(body).put("/api/v1/objectives/" + code);
    }

    Response contribute(String investment, int version, List<Map<String, Object>> rows) {
        return send(Map.of("version", version, "contributions", rows)).put(address(investment));
    }

    Response contributions(String investment) {
        return Mapae.server().as(username).get(address(investment));
    }

    private static String address(String investment) {
        return "/api/v1/investments/" + investment + "/contributions";
    }

    private RequestSpecification send(Object body) {
        return Mapae.server().as(username).contentType("application/json").body(body);
    }
}
