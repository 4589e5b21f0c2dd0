package mapae.gate;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import mapae.system.Mapae;
import mapae.tiering.TierDesk;

/** Claims and answers exemptions from prior consultation over REST, in somebody's name. */
public final class ExemptionDesk {

    private ExemptionDesk() {}

    /** What is sent to claim one, without a file. */
    static RequestSpecification form(String username, String ground, String reason) {
        return Mapae.server()
                .as(username)
                .contentType("multipart/form-data")
                .multiPart("ground", ground)
                .multiPart(new MultiPartSpecBuilder(reason)
                        .controlName("reason")
                        .charset(StandardCharsets.UTF_8)
                        .build());
    }

    /** A project that needs a consultation, and whose later gates one planner decides. */
    static String investment(String organisation) {
        String code = TierDesk.investment(organisation, 10_000_000_000L);
        TierDesk.determine("planner1", code, "a", 0).then().statusCode(200);
        return code;
    }

    static Response claim(String username, String code) {
        return form(username, "FEASIBILITY_DONE", "예비타당성조사를 통과한 사업입니다.")
                .multiPart("file", "result.pdf", "%PDF-1.7 result".getBytes(StandardCharsets.US_ASCII))
                .post(address(code));
    }

    static String address(String code) {
        return "/api/v1/investments/" + code + "/exemptions";
    }

    /** Claims one, with a file; returns its key. */
    public static long claimed(String username, String code) {
        return claim(username, code).then().statusCode(200).extract().jsonPath().getLong("id");
    }

    /** Answers one. */
    public static Response answer(String username, long id, int version, boolean confirmed) {
        return GateDesk.json(username, Map.of("version", version, "confirmed", confirmed, "reason", "조사 결과서를 확인하였습니다."))
                .post("/api/v1/exemptions/" + id + "/answer");
    }

    static JsonPath get(String username, long id) {
        return Mapae.server()
                .as(username)
                .get("/api/v1/exemptions/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
