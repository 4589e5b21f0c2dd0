package mapae.plan;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mapae.system.MapaeServer;

/** Writes medium-term plans over REST, in somebody's name. */
public final class PlanDesk {

    private final MapaeServer mapae;
    private final String username;

    /** Writes in that name. */
    public PlanDesk(MapaeServer mapae, String username) {
        this.mapae = mapae;
        this.username = username;
    }

    /** A line as JSON. */
    public static Map<String, Object> line(String code, String title, long... amounts) {
        List<Long> list = new ArrayList<>();
        for (long amount : amounts) {
            list.add(amount);
        }
        Map<String, Object> line = new HashMap<>(Map.of("code", code, "amounts", list));
        if (title != null) {
            line.put("titleKo", title);
            line.put("titleEn", title);
        }
        return line;
    }

    Response begin(Object body) {
        return json(body).post("/api/v1/plans");
    }

    /** Begins a plan of five years from nothing. */
    public long begun(String organisation, int firstYear) {
        return id(begin(Map.of("organisation", organisation, "firstYear", firstYear, "years", 5)));
    }

    /** Rolls a plan on. */
    public long rolled(long from) {
        return id(begin(Map.of("from", from)));
    }

    private static long id(Response begun) {
        return begun.then().statusCode(200).extract().jsonPath().getLong("id");
    }

    Response get(long id) {
        return mapae.as(username).get("/api/v1/plans/" + id);
    }

    int version(long id) {
        return get(id).then().statusCode(200).extract().jsonPath().getInt("plan.version");
    }

    Response put(long id, int version, List<Map<String, Object>> lines) {
        return json(Map.of("version", version, "lines", lines)).post("/api/v1/plans/" + id + "/rows");
    }

    /** Puts lines into a plan as it stands. */
    public void put(long id, List<Map<String, Object>> lines) {
        put(id, version(id), lines).then().statusCode(200);
    }

    Response replace(long id, int version, List<Map<String, Object>> lines) {
        return json(Map.of("version", version, "lines", lines)).put("/api/v1/plans/" + id + "/lines");
    }

    Response handIn(long id, int version) {
        return json(Map.of("version", version)).post("/api/v1/plans/" + id + "/hand-in");
    }

    /** Hands a plan in as it stands. */
    public void handedIn(long id) {
        handIn(id, version(id)).then().statusCode(200);
    }

    Response compare(long a, long b) {
        return mapae.as(username).queryParam("a", a).queryParam("b", b).get("/api/v1/plans/comparison");
    }

    RequestSpecification json(Object body) {
        return mapae.as(username).contentType("application/json").body(body);
    }
}
