package mapae.fund;

import static mapae.fund.FundDesk.apply;
import static mapae.fund.FundDesk.award;
import static mapae.fund.FundDesk.json;
import static mapae.fund.FundDesk.post;
import static mapae.fund.FundDesk.read;
import static mapae.fund.FundDesk.score;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mapae.system.Mapae;
import org.junit.jupiter.api.Test;

/** What a fund refuses, and why: its rules of purpose, who may say and decide what, and when. */
class FundRulesIT {

    private static void assertRefused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }

    /** In both languages the rule is named. */
    private static void assertRefusedInBoth(Supplier<RequestSpecification> asked, String to, int status, String code) {
        List<String> texts = Stream.of("ko", "en")
                .map(language -> asked.get()
                        .header("Accept-Language", language)
                        .post(to)
                        .then()
                        .statusCode(status)
                        .body("code", equalTo(code))
                        .body("detail", not(equalTo(code)))
                        .extract()
                        .jsonPath()
                        .getString("detail"))
                .toList();
        assertNotEquals(texts.get(0), texts.get(1));
    }

    @Test
    void refusesWhatItDoesNotPayForInBothLanguages() {
        Map<String, Object> charter = FundDesk.charter("ZF-RULES");
        charter.put("share", 50);
        charter.put("kinds", List.of("PROJECT"));
        FundDesk.found("planner1", charter).then().statusCode(200);
        String fund = "ZF-RULES";
        FundDesk.line(fund, FundDesk.line(), 100_000_000);
        assertRefused(FundDesk.announce("planner1", fund, FundDesk.call(100_000_001)), 422, "fund.call-budget");
        assertRefused(FundDesk.announce("pm1", fund, FundDesk.call(1)), 403, "access.forbidden");
        FundDesk.announced(fund, 40_000_000, "planner2", "pm1");
        String prefix = FundDesk.investments("MOHW", 3);
        FundDesk.sql("update investment set kind = 'SERVICE' where code = ?", prefix + "-3");
        String to = "/api/v1/funds/" + fund + "/calls/1/applications";
        assertRefused(apply("pm2", fund, prefix + "-1", 10_000_000, 5_000_000), 422, "fund.call-closed");
        FundDesk.open(fund);
        assertRefusedInBoth(() -> json("pm2", text(prefix + "-3", 10_000_000, 5_000_000)), to, 422, "fund.kind");
        assertRefusedInBoth(() -> json("pm2", text(prefix + "-1", 999_999, 5_000_000)), to, 422, "fund.smallest");
        assertRefusedInBoth(() -> json("pm2", text(prefix + "-1", 50_000_001, 50_000_000)), to, 422, "fund.largest");
        assertRefusedInBoth(() -> json("pm2", text(prefix + "-1", 20_000_001, 20_000_000)), to, 422, "fund.share");
        assertRefusedInBoth(
                () -> json("pm2", text(prefix + "-1", 10_000_000, 2_499_999)), to, 422, "fund.own-contribution");
        assertRefusedInBoth(() -> json("pm3", text(prefix + "-1", 10_000_000, 5_000_000)), to, 403, "fund.not-own");
        assertRefusedInBoth(
                () -> json("planner2", text(prefix + "-1", 10_000_000, 5_000_000)), to, 403, "fund.assessor-applies");
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            json("pm2", text(prefix + "-1", 15_000_000, 5_000_000))
                    .header("Idempotency-Key", key)
                    .post(to)
                    .then()
                    .statusCode(200)
                    .body("number", equalTo(1));
        }
        assertRefused(apply("pm2", fund, prefix + "-1", 15_000_000, 5_000_000), 409, "fund.applied-already");
        json("pm2", Map.of("version", 0)).post(to + "/1/withdrawal").then().statusCode(200);
        apply("planner4", fund, prefix + "-1", 15_000_000, 5_000_000).then().statusCode(200);
        apply("pm2", fund, prefix + "-2", 15_000_000, 5_000_000).then().statusCode(200);
        assertRefused(score("planner2", fund, 2, "5", "5", "5"), 422, "fund.scores-early");
        FundDesk.close(fund);
        assertRefused(score("pm3", fund, 2, "5", "5", "5"), 403, "fund.no-assessor");
        assertRefused(score("pm1", fund, 1, "5", "5", "5"), 422, "fund.application-withdrawn");
        assertRefused(score("pm1", fund, 2, "5", "5", "5.25"), 400, "fund.score");
        assertRefused(score("pm1", fund, 2, "5", "5"), 400, "fund.scores");
        score("pm1", fund, 2, "5", "5", "5.5").then().statusCode(200);
        assertRefused(score("pm1", fund, 2, "5", "5", "6"), 409, "fund.handed-in");
        // hidden from those who have still to say something, and not ranked
        assertTrue(FundDesk.get("planner2", fund + "/calls/1/applications/2")
                .jsonPath()
                .getBoolean("isHidden"));
        assertEquals(
                List.of(),
                FundDesk.get("planner2", fund + "/calls/1/applications/2")
                        .jsonPath()
                        .getList("sheets"));
        assertTrue(
                FundDesk.get("planner2", fund + "/calls/1/ranking").jsonPath().getBoolean("isHidden"));
        assertEquals(
                1,
                FundDesk.get("pm1", fund + "/calls/1/applications/2")
                        .jsonPath()
                        .getList("sheets")
                        .size());
        assertEquals(List.of(2, 3), read(fund + "/calls/1/ranking").getList("open.number"));
        assertRefused(award("planner3", fund, 2, 15_000_000, "2003-05-01", "x"), 422, "fund.not-ranked");
        score("planner2", fund, 2, "7", "7", "7").then().statusCode(200);
        score("planner2", fund, 3, "6", "6", "6").then().statusCode(200);
        score("pm1", fund, 3, "6", "6", "6").then().statusCode(200);
        assertRefused(award("planner2", fund, 2, 15_000_000, "2003-05-01", ""), 403, "fund.own-award");
        assertRefused(award("planner4", fund, 2, 15_000_000, "2003-05-01", ""), 403, "fund.own-award");
        assertRefused(award("planner3", fund, 2, 14_000_000, "2003-05-01", "x"), 422, "fund.parts");
        assertRefused(award("planner3", fund, 2, 15_000_000, "2003-03-31", "x"), 422, "fund.call-open");
        award("planner3", fund, 2, 15_000_000, "2003-05-01", "").then().statusCode(200);
        // of 40 million one organisation gets 20
        assertEquals("ABOVE_SHARE", read(fund + "/calls/1/ranking").getString("rows[1].outcome"));
        assertRefused(award("planner3", fund, 3, 15_000_000, "2003-05-02", "x"), 422, "fund.share-taken");
        assertRefused(post("pm2", fund, 1, "waiver", Map.of("reason", "")), 400, "fund.text-missing");
        post("pm2", fund, 1, "waiver", Map.of("reason", "인력이 없다.")).then().statusCode(200);
        assertRefused(award("planner3", fund, 3, 15_000_000, "2003-05-02", ""), 422, "fund.day-order");
        award("planner3", fund, 3, 15_000_000, "2026-11-24", "다음 순위").then().statusCode(200);
        assertRefused(post("planner3", fund, 2, "tranches/1/release", Map.of()), 422, "fund.agreement-missing");
        List<String> kinds = Mapae.server()
                .as("auditor1")
                .get("/api/v1/audit?limit=50")
                .jsonPath()
                .getList("rows.kind");
        assertTrue(kinds.containsAll(List.of("fund.award", "fund.waive", "fund.score")), kinds::toString);
    }

    private static Map<String, Object> text(String investment, long asked, long brought) {
        return Map.of("investment", investment, "asked", asked, "brought", brought, "summary", "x");
    }

    @Test
    void keepsItsRulesAndCalls() {
        Map<String, Object> charter = FundDesk.charter("ZF-KEPT");
        assertRefused(FundDesk.found("pm1", charter), 403, "access.forbidden");
        FundDesk.found("planner1", charter).then().statusCode(200);
        assertRefused(FundDesk.found("planner1", charter), 409, "fund.exists");
        charter.remove("code");
        charter.remove("organisation");
        charter.put("version", 0);
        charter.put("largest", 1);
        assertRefused(json("planner1", charter).put("/api/v1/funds/ZF-KEPT"), 400, "fund.amounts");
        charter.put("largest", 50_000_000);
        charter.put("share", 100.01);
        assertRefused(json("planner1", charter).put("/api/v1/funds/ZF-KEPT"), 400, "fund.share-range");
        charter.put("share", 33.33);
        json("planner1", charter)
                .put("/api/v1/funds/ZF-KEPT")
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        assertRefused(json("planner1", charter).put("/api/v1/funds/ZF-KEPT"), 409, "request.conflict");
        FundDesk.line("ZF-KEPT", FundDesk.line(), 100_000_000);
        Map<String, Object> call = FundDesk.call(60_000_000);
        call.put("criteria", List.of(Map.of("name", "효과", "weight", 99.99)));
        assertRefused(FundDesk.announce("planner1", "ZF-KEPT", call), 400, "fund.weights");
        call = FundDesk.call(60_000_000);
        call.put("decidedByOn", "2004-01-01");
        assertRefused(FundDesk.announce("planner1", "ZF-KEPT", call), 400, "fund.call-days");
        FundDesk.announced("ZF-KEPT", 60_000_000, "planner1", "pm1");
        assertRefused(FundDesk.announce("planner1", "ZF-KEPT", FundDesk.call(40_000_001)), 422, "fund.call-budget");
        FundDesk.announce("planner1", "ZF-KEPT", FundDesk.call(40_000_000))
                .then()
                .statusCode(200);
        String assessors = "/api/v1/funds/ZF-KEPT/calls/2/assessors";
        assertRefused(json("planner1", Map.of("usernames", List.of("pm1"))).put(assessors), 400, "fund.assessors-few");
        assertRefused(
                json("planner1", Map.of("usernames", List.of("pm1", "auditor1")))
                        .put(assessors),
                400,
                "fund.assessor-unknown");
        assertRefused(FundDesk.get("auditor1", "ZF-KEPT/statement?date=x"), 400, "fund.date");
        assertRefused(FundDesk.get("auditor1", "NO-SUCH"), 404, "fund.unknown");
        assertRefused(FundDesk.get("auditor1", "ZF-KEPT/calls/3"), 404, "fund.call-unknown");
        assertRefused(FundDesk.get("auditor1", "ZF-KEPT/awards/1"), 404, "fund.award-unknown");
    }
}
