package mapae.fund;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mapae.system.Mapae;

/** Keeps funds over REST, pays out of their lines, and lets the days of a call pass. */
public final class FundDesk {

    static final int YEAR = 2003;

    private static final AtomicInteger MADE = new AtomicInteger();
    private static final String ROOT = "/api/v1/funds";

    private FundDesk() {}

    static RequestSpecification json(String username, Object body) {
        return Mapae.server().as(username).contentType("application/json").body(body);
    }

    static Map<String, Object> charter(String code) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("code", code),
                Map.entry("organisation", "MSIT"),
                Map.entry("nameKo", "인공지능 기금 " + code),
                Map.entry("nameEn", "AI fund " + code),
                Map.entry("purpose", "행정에 인공지능을 들이는 사업을 지원한다."),
                Map.entry("kinds", List.of("PROJECT", "SERVICE")),
                Map.entry("smallest", 1_000_000),
                Map.entry("largest", 50_000_000),
                Map.entry("share", 100),
                Map.entry("own", 20),
                Map.entry("beginsOn", "2001-01-01")));
    }

    static Response found(String username, Map<String, Object> charter) {
        return json(username, charter).post(ROOT);
    }

    /** A fund that {@code planner1} founded; its code. */
    public static String fund() {
        String code = "ZF-" + MADE.incrementAndGet();
        found("planner1", charter(code)).then().statusCode(200);
        return code;
    }

    static String line() {
        return "일반회계/정보화/기금 " + UUID.randomUUID().toString().substring(0, 8) + "/출연금";
    }

    /** Grants money to a line on the second of January and sets it aside for a fund. */
    public static void line(String fund, String line, long amount) {
        json(
                        "finance1",
                        Map.of(
                                "kind",
                                "initial-budget",
                                "valueDate",
                                YEAR + "-01-02",
                                "lines",
                                List.of(Map.of("line", line, "amount", amount))))
                .post("/api/v1/ledger/MSIT/" + YEAR + "/postings")
                .then()
                .statusCode(200);
        json("planner1", Map.of("fiscalYear", YEAR, "line", line))
                .post(ROOT + "/" + fund + "/lines")
                .then()
                .statusCode(200);
    }

    static Map<String, Object> call(long budget) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("titleKo", "2003년 공모"),
                Map.entry("titleEn", "Call of 2003"),
                Map.entry("fiscalYear", YEAR),
                Map.entry("on", "2003-02-01"),
                Map.entry("opensOn", "2003-02-10"),
                Map.entry("closesOn", "2003-03-31"),
                Map.entry("decidedByOn", "2003-06-30"),
                Map.entry("budget", budget),
                Map.entry(
                        "criteria",
                        List.of(
                                Map.of("name", "효과", "weight", 50),
                                Map.of("name", "실현 가능성", "weight", 30),
                                Map.of("name", "확산", "weight", 20))),
                Map.entry("leastScore", 1),
                Map.entry("assessors", 2),
                Map.entry("parts", false)));
    }

    static Response announce(String username, String fund, Map<String, Object> call) {
        return json(username, call).post(ROOT + "/" + fund + "/calls");
    }

    /** A call of so much, announced by {@code planner1}, with those assessors. */
    public static void announced(String fund, long budget, String... assessors) {
        Map<String, Object> call = call(budget);
        call.put("assessors", assessors.length);
        announce("planner1", fund, call).then().statusCode(200);
        json("planner1", Map.of("usernames", List.of(assessors)))
                .put(ROOT + "/" + fund + "/calls/1/assessors")
                .then()
                .statusCode(200);
    }

    /** Puts the first call's time of applications around today. */
    public static void open(String fund) {
        days(fund, "2026-11-01", "2026-12-10", "2026-12-31");
    }

    /** Puts it back to where it was announced. */
    public static void close(String fund) {
        days(fund, "2003-02-10", "2003-03-31", "2003-06-30");
    }

    private static void days(String fund, String opens, String closes, String decided) {
        sql(
                "update fund_call c join fund f on f.id = c.fund_id set c.opens_on = ?, c.closes_on = ?,"
                        + " c.decided_by_on = ? where f.code = ?",
                opens,
                closes,
                decided,
                fund);
    }

    static void sql(String sql, Object... values) {
        try (Connection connection = Mapae.server().connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** So many investments of an organisation; their codes are the prefix, a hyphen and a number from 1. */
    public static String investments(String organisation, int many) {
        String prefix = "ZF" + UUID.randomUUID().toString().substring(0, 6);
        sql(
                "insert into investment (code, title_ko, title_en, kind, owner_id, stage) select concat(?, '-', s.seq),"
                        + " concat('기금 시험 ', s.seq), concat('Fund trial ', s.seq), 'PROJECT', o.id, 'PROPOSED'"
                        + " from seq_1_to_" + many + " s join organisation o on o.code = ?",
                prefix,
                organisation);
        return prefix;
    }

    static Response apply(String username, String fund, String investment, long asked, long brought) {
        return json(
                        username,
                        Map.of(
                                "investment",
                                investment,
                                "asked",
                                asked,
                                "brought",
                                brought,
                                "summary",
                                "민원 상담을 인공지능이 돕는다."))
                .post(ROOT + "/" + fund + "/calls/1/applications");
    }

    static Response score(String username, String fund, int application, String... scores) {
        return json(
                        username,
                        Map.of("scores", Stream.of(scores).map(BigDecimal::new).toList(), "comment", "계획이 구체적이다."))
                .post(ROOT + "/" + fund + "/calls/1/applications/" + application + "/scores");
    }

    static Response award(String username, String fund, int application, long amount, String on, String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("application", application, "amount", amount, "on", on));
        if (!reason.isEmpty()) {
            body.put("reason", reason);
        }
        return json(username, body).post(ROOT + "/" + fund + "/calls/1/awards");
    }

    /** Does something about an award. */
    static Response put(String username, String fund, int award, String what, Map<String, Object> body) {
        return json(username, body).put(ROOT + "/" + fund + "/awards/" + award + "/" + what);
    }

    static Response post(String username, String fund, int award, String what, Map<String, Object> body) {
        return json(username, body).post(ROOT + "/" + fund + "/awards/" + award + "/" + what);
    }

    static Response get(String username, String address) {
        return Mapae.server().as(username).get(ROOT + "/" + address);
    }

    static JsonPath read(String address) {
        return get("auditor1", address).then().statusCode(200).extract().jsonPath();
    }

    /** Agrees on an award and plans its tranches, which {@code planner2} does. */
    static void agreed(String fund, int award, String line, long... tranches) {
        put("planner2", fund, award, "agreement", Map.of("signedOn", "2003-05-20", "terms", "분기마다 보고한다."))
                .then()
                .statusCode(200);
        for (long planned : tranches) {
            post("planner2", fund, award, "tranches", Map.of("line", line, "planned", planned, "due", "2003-06-01"))
                    .then()
                    .statusCode(200);
        }
    }

    /** A call with three applications, two of them assessed and awarded, one released; the code of the fund. */
    public static String working() {
        String fund = fund();
        String line = line();
        line(fund, line, 100_000_000);
        announced(fund, 60_000_000, "planner1", "planner2");
        String prefix = investments("MOHW", 3);
        open(fund);
        for (int i = 1; i <= 3; i++) {
            apply("pm2", fund, prefix + "-" + i, 10_000_000L + i * 1_000_000L, 5_000_000)
                    .then()
                    .statusCode(200);
        }
        close(fund);
        for (int i = 1; i <= 2; i++) {
            score("planner1", fund, i, "8", "7.5", "9").then().statusCode(200);
            score("planner2", fund, i, "6", String.valueOf(5 + i), "9").then().statusCode(200);
            award("planner3", fund, i, 10_000_000L + i * 1_000_000L, "2003-05-0" + i, i == 1 ? "먼저 시작할 수 있다." : "")
                    .then()
                    .statusCode(200);
        }
        agreed(fund, 1, line, 6_000_000, 5_000_000);
        post("planner3", fund, 1, "tranches/1/release", Map.of("on", "2003-06-01"))
                .then()
                .statusCode(200);
        put("pm2", fund, 1, "report", Map.of("spent", 4_000_000, "outcome", "상담 시간이 줄었다."))
                .then()
                .statusCode(200);
        return fund;
    }

    /** A call that is open, with one application; the code of the fund. */
    public static String applied() {
        String fund = fund();
        line(fund, line(), 100_000_000);
        announced(fund, 60_000_000, "planner1", "planner2");
        open(fund);
        apply("pm2", fund, investments("MOHW", 1) + "-1", 10_000_000, 5_000_000)
                .then()
                .statusCode(200);
        return fund;
    }
}
