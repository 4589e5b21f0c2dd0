package mapae.fund;

import static mapae.fund.FundDesk.apply;
import static mapae.fund.FundDesk.award;
import static mapae.fund.FundDesk.json;
import static mapae.fund.FundDesk.post;
import static mapae.fund.FundDesk.put;
import static mapae.fund.FundDesk.read;
import static mapae.fund.FundDesk.score;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mapae.system.Mapae;
import mapae.team.TeamDesk;
import org.junit.jupiter.api.Test;

/** A fund calls, is applied to, assesses, awards and follows its money; its statement is right on each day. */
class FundIT {

    private static final int MANY = 200;
    private static final List<String> ASSESSORS = List.of("planner1", "planner2", "planner3", "pm1", "pm3");

    private static void assertRefused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }

    /** What the first, second, fourth assessor gives in halves; the others give a half less, never below 0. */
    private static int halves(int application) {
        int group = (application - 1) / 4;
        return group < 20 ? 20 - group : 0;
    }

    private static long asked(int application) {
        return 10_000_000L + application % 2 * 1_000_000L;
    }

    private static String half(int halves) {
        return halves / 2 + (halves % 2 == 0 ? "" : ".5");
    }

    private static String draw(String seed, String investment) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((seed + ":" + investment).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * 200 applications in groups of four with the same means; two of each ask for 10 million, two for 11. Of 600 million,
     * 14 groups get 42 million each, and of the two of the fifteenth that ask for 10 million the one that is drawn.
     */
    @Test
    void rightOnEachDayWithTwoHundredApplications() {
        String fund = FundDesk.fund();
        String line = FundDesk.line();
        FundDesk.line(fund, line, 1_000_000_000);
        FundDesk.announced(fund, 600_000_000, ASSESSORS.toArray(new String[0]));
        String prefix = FundDesk.investments("MOHW", MANY);
        FundDesk.open(fund);
        for (int i = 1; i <= MANY; i++) {
            apply("pm2", fund, prefix + "-" + i, asked(i), asked(i) / 4).then().statusCode(200);
        }
        FundDesk.close(fund);
        for (int i = 1; i <= MANY; i++) {
            for (int j = 0; j < ASSESSORS.size(); j++) {
                String given = half(Math.max(0, halves(i) - (j == 2 || j == 4 ? 1 : 0)));
                score(ASSESSORS.get(j), fund, i, given, given, given).then().statusCode(200);
            }
        }
        JsonPath ranking = read(fund + "/calls/1/ranking");
        String seed = ranking.getString("seed");
        List<Integer> wanted = IntStream.rangeClosed(1, MANY)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -halves(i))
                        .thenComparing(FundIT::asked)
                        .thenComparing(i -> draw(seed, prefix + "-" + i)))
                .toList();
        assertEquals(wanted, ranking.getList("rows.application.number"));
        assertEquals(
                wanted.stream().map(i -> Math.min((i - 1) / 4 * 4 + 1, 81)).toList(), ranking.getList("rows.place"));
        // 10, 10, 9.5, 10, 9.5: √(5 × 480.5 − 49²) ÷ 5
        assertEquals(9.8f, ranking.getFloat("rows[0].mean"));
        assertEquals(0.244949f, ranking.getFloat("rows[0].deviation.value"), 0.000001f);
        assertEquals(9.5f, ranking.getFloat("rows[0].least"));
        List<Integer> proposed = ranking.getList("rows.findAll { it.outcome == 'WHOLE' }.application.number");
        assertEquals(wanted.subList(0, 57), proposed);
        assertEquals("NO_MONEY", ranking.getString("rows[57].outcome"));
        assertEquals(ranking.getInt("rows[56].place"), ranking.getInt("rows[57].place"));
        assertEquals("BELOW_LEAST", ranking.getString("rows[199].outcome"));

        for (int one : proposed) {
            award("planner4", fund, one, asked(one), "2003-05-04", "").then().statusCode(200);
        }
        assertRefused(award("planner4", fund, wanted.get(57), 10_000_000, "2003-05-04", "x"), 422, "fund.call-money");
        FundDesk.agreed(fund, 1, line, 6_000_000, 4_000_000);
        FundDesk.agreed(fund, 2, line, 10_000_000);
        release(fund, 1, 1, "2003-06-01");
        release(fund, 2, 1, "2003-06-01");
        TeamDesk.pay(FundDesk.YEAR, line, 3_000_000, "2003-06-15");
        // what is paid stays; what is not goes back to the call, with what was not released of another
        withdraw(fund, 2, 3_000_000, "2003-07-01");
        withdraw(fund, 3, 0, "2003-07-02");
        JsonPath after = read(fund + "/calls/1/ranking");
        assertEquals(20_000_000, after.getInt("left"));
        assertEquals("WITHDRAWN", after.getString("rows[1].outcome"));
        assertEquals(
                List.of(wanted.get(57)), after.getList("rows.findAll { it.outcome == 'WHOLE' }.application.number"));
        assertRefused(award("planner4", fund, wanted.get(57), 10_000_000, "2003-07-10", ""), 400, "fund.award-reason");
        award("planner4", fund, wanted.get(57), 10_000_000, "2003-07-10", "취소된 지원의 재원으로 다음 순위를 지원한다.")
                .then()
                .statusCode(200)
                .body("number", equalTo(58));
        release(fund, 1, 2, "2003-09-01");
        TeamDesk.pay(FundDesk.YEAR, line, 8_500_000, "2003-10-01");
        put("pm2", fund, 1, "report", Map.of("spent", 8_500_000, "outcome", "상담 시간이 줄었다.", "on", "2003-11-20"))
                .then()
                .statusCode(200);
        post("planner4", fund, 1, "closure", Map.of("on", "2003-11-30")).then().statusCode(200);
        assertEquals(8_500_000, read(fund + "/awards/1").getInt("granted"));
        json("planner1", Map.of("on", "2003-12-15"))
                .post("/api/v1/funds/" + fund + "/calls/1/end")
                .then()
                .statusCode(200);

        // sources allotted not-allotted promised awarded released to-release fallen returned remaining, in half
        // millions
        assertStatement(fund, "2003-01-01", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertStatement(fund, "2003-01-02", 2000, 0, 2000, 0, 0, 0, 0, 0, 0, 2000);
        assertStatement(fund, "2003-02-01", 2000, 0, 2000, 1200, 0, 0, 0, 0, 0, 800);
        assertStatement(fund, "2003-05-03", 2000, 0, 2000, 1200, 0, 0, 0, 0, 0, 800);
        assertStatement(fund, "2003-05-04", 2000, 0, 2000, 1200, 1196, 0, 1196, 0, 0, 800);
        assertStatement(fund, "2003-06-01", 2000, 32, 1968, 1200, 1196, 32, 1164, 0, 0, 800);
        assertStatement(fund, "2003-07-01", 2000, 18, 1982, 1200, 1196, 32, 1164, 0, 14, 800);
        assertStatement(fund, "2003-07-02", 2000, 18, 1982, 1200, 1196, 32, 1142, 22, 14, 800);
        assertStatement(fund, "2003-07-10", 2000, 18, 1982, 1200, 1216, 32, 1162, 22, 14, 800);
        assertStatement(fund, "2003-09-01", 2000, 26, 1974, 1200, 1216, 40, 1154, 22, 14, 800);
        assertStatement(fund, "2003-11-30", 2000, 23, 1977, 1200, 1216, 40, 1154, 22, 17, 800);
        assertStatement(fund, "2003-12-15", 2000, 23, 1977, 1177, 1216, 40, 1154, 22, 17, 823);
        assertStatement(fund, "2026-11-24", 2000, 23, 1977, 1177, 1216, 40, 1154, 22, 17, 823);
        JsonPath book = read(fund);
        assertTrue(book.getBoolean("isReconciled"));
        assertEquals(988_500_000, book.getInt("lines[0].notAllotted"));
        assertEquals(11_500_000, book.getInt("lines[0].spent"));
        assertEquals(0, book.getInt("lines[0].free"));
        String file = Mapae.server()
                .as("auditor1")
                .accept("text/csv")
                .get("/api/v1/funds/" + fund + "/calls/1/ranking")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(MANY + 1, file.strip().lines().count());
        assertEquals(MANY, pages(fund));
    }

    private static int pages(String fund) {
        int found = 0;
        String after = "";
        while (after != null) {
            JsonPath page = read(fund + "/calls/1/applications?limit=90&after=" + after);
            found += page.getList("rows").size();
            after = page.getString("next");
        }
        return found;
    }

    private static void release(String fund, int award, int tranche, String on) {
        post("planner4", fund, award, "tranches/" + tranche + "/release", Map.of("on", on))
                .then()
                .statusCode(200);
    }

    private static void withdraw(String fund, int award, long spent, String on) {
        post("planner4", fund, award, "withdrawal", Map.of("spent", spent, "on", on, "reason", "사업을 그만두었다."))
                .then()
                .statusCode(200);
    }

    private static void assertStatement(String fund, String date, int... halfMillions) {
        JsonPath told = read(fund + "/statement?date=" + date);
        List<Long> amounts = new ArrayList<>();
        for (String row : List.of(
                "sources",
                "allotted",
                "notAllotted",
                "promised",
                "awarded",
                "released",
                "toRelease",
                "fallen",
                "returned",
                "remaining")) {
            amounts.add(told.getLong(row));
        }
        assertEquals(IntStream.of(halfMillions).mapToObj(one -> one * 500_000L).toList(), amounts, date);
    }
}
