package mapae.gate;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import mapae.system.Mapae;
import mapae.system.MapaeServer;

/** Enters and ends recusals over REST, in somebody's name. */
public final class RecusalDesk {

    private RecusalDesk() {}

    static Response enter(String username, Map<String, Object> what) {
        Map<String, Object> body = new HashMap<>(Map.of("reason", "배우자가 근무하는 기관입니다.", "from", MapaeServer.TODAY));
        body.putAll(what);
        return GateDesk.json(username, body).post("/api/v1/recusals");
    }

    /** Enters one, from today on; returns its key. */
    public static long recused(String username, Map<String, Object> what) {
        return enter(username, what).then().statusCode(200).extract().jsonPath().getLong("id");
    }

    /** Ends one. */
    public static void end(String username, long id) {
        Mapae.server()
                .as(username)
                .contentType("application/json")
                .body(Map.of("reason", "사유가 없어졌습니다."))
                .post("/api/v1/recusals/" + id + "/end")
                .then()
                .statusCode(200);
    }
}
