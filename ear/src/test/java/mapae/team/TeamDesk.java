package mapae.team;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mapae.experiment.ExperimentDesk;
import mapae.system.Mapae;

/** Keeps teams over REST, and pays out of their lines. */
public final class TeamDesk {

    private static final AtomicInteger MADE = new AtomicInteger();
    private static final String ROOT = "/api/v1/teams";

    private TeamDesk() {}

    static RequestSpecification json(String username, Object body) {
        return Mapae.server().as(username).contentType("application/json").body(body);
    }

    static Map<String, Object> charter(String code) {
        return new HashMap<>(Map.of(
                "code",
                code,
                "organisation",
                "MSIT",
                "nameKo",
                "데이터 연계 팀 " + code,
                "nameEn",
                "Data exchange team " + code,
                "mission",
                "기관 사이의 자료 연계를 쉽게 한다.",
                "horizon",
                "GROW",
                "beginsOn",
                "2001-01-01"));
    }

    static Response found(String username, Map<String, Object> charter) {
        return json(username, charter).post(ROOT);
    }

    /** A team of the project manager's; its code. */
    public static String team() {
        String code = "ZT-" + MADE.incrementAndGet();
        found("pm1", charter(code)).then().statusCode(200);
        return code;
    }

    /** The code of a line that nobody else uses, for that item. */
    static String lineOf(String item) {
        return "일반회계/정보화/팀 " + UUID.randomUUID().toString().substring(0, 8) + "/" + item;
    }

    /** Grants money to a line and sets it aside for a team. */
    public static void line(String team, int year, String line, long amount) {
        grant(year, line, amount);
        setAside("planner1", team, year, line).then().statusCode(200);
    }

    static void grant(int year, String line, long amount) {
        post("initial-budget", year, line, amount).then().statusCode(200);
    }

    static Response post(String kind, int year, String line, long amount) {
        return json("finance1", Map.of("kind", kind, "lines", List.of(Map.of("line", line, "amount", amount))))
                .post("/api/v1/ledger/MSIT/" + year + "/postings");
    }

    static Response setAside(String username, String team, int year, String line) {
        return json(username, Map.of("fiscalYear", year, "line", line)).post(ROOT + "/" + team + "/lines");
    }

    /** An outcome; its position. */
    public static int outcome(String team, String name, int target) {
        return json(
                        "pm1",
                        Map.of(
                                "name",
                                name,
                                "unit",
                                "건",
                                "direction",
                                "UP",
                                "baseline",
                                10,
                                "target",
                                target,
                                "due",
                                "2003-12-31"))
                .post(ROOT + "/" + team + "/outcomes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("measure.position");
    }

    static Response measure(String username, String team, int outcome, int value) {
        return json(username, Map.of("value", value, "on", "2003-08-31", "source", "연계 기록"))
                .put(ROOT + "/" + team + "/outcomes/" + outcome + "/measurement");
    }

    static Response plan(
            String username, String team, int year, String line, long amount, String due, int... outcomes) {
        return json(
                        username,
                        Map.of(
                                "fiscalYear",
                                year,
                                "line",
                                line,
                                "planned",
                                amount,
                                "due",
                                due,
                                "outcomes",
                                Arrays.stream(outcomes).boxed().toList()))
                .post(ROOT + "/" + team + "/tranches");
    }

    /** A tranche that {@code planner1} planned; its number. */
    public static int planned(String team, int year, String line, long amount, String due, int... outcomes) {
        return plan("planner1", team, year, line, amount, due, outcomes)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getInt("tranche.number");
    }

    /** Releases a tranche on a day; without a reason where that is empty. */
    public static Response release(String username, String team, int number, long amount, String on, String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("amount", amount, "on", on));
        if (!reason.isEmpty()) {
            body.put("reason", reason);
        }
        return json(username, body).post(ROOT + "/" + team + "/tranches/" + number + "/releases");
    }

    /** Declares shares, each as {@code code=percent}. */
    static Response declare(String username, String team, String month, String... shares) {
        return json(
                        username,
                        Map.of(
                                "shares",
                                Stream.of(shares)
                                        .map(one -> one.split("="))
                                        .map(pair -> Map.of("investment", pair[0], "share", new BigDecimal(pair[1])))
                                        .toList()))
                .put(ROOT + "/" + team + "/shares/" + month);
    }

    /** Commits and pays at once; the commitment's key. */
    public static long pay(int year, String line, long amount, String day) {
        long commitment = json(
                        "finance1",
                        Map.of(
                                "organisation",
                                "MSIT",
                                "fiscalYear",
                                year,
                                "line",
                                line,
                                "amount",
                                amount,
                                "description",
                                "Pay of the team",
                                "counterparty",
                                "Officials",
                                "valueDate",
                                day))
                .post("/api/v1/commitments")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("commitment.id");
        step(commitment, "expenditures", amount, day).then().statusCode(200);
        return commitment;
    }

    static Response step(long commitment, String name, long amount, String day) {
        return json("finance1", Map.of("amount", amount, "reason", "As agreed", "valueDate", day))
                .post("/api/v1/commitments/" + commitment + "/" + name);
    }

    static JsonPath get(String team) {
        return read(ROOT + "/" + team);
    }

    static JsonPath costs(String team, String from, String until) {
        return read(ROOT + "/" + team + "/costs?from=" + from + "&until=" + until);
    }

    private static JsonPath read(String address) {
        return Mapae.server()
                .as("auditor1")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A team with two outcomes, two tranches of which the second waits, shares, capacity and costs in 2003; its code. */
    public static String working(String line) {
        String team = team();
        line(team, 2003, line, 3_000_000);
        int reached = outcome(team, "연계 기관", 40);
        int open = outcome(team, "자동 연계 비율", 80);
        planned(team, 2003, line, 2_000_000, "2003-03-01");
        planned(team, 2003, line, 1_000_000, "2003-09-01", reached, open);
        release("planner2", team, 1, 2_000_000, "2003-02-25", "사업이 앞당겨졌습니다.")
                .then()
                .statusCode(200);
        measure("pm1", team, reached, 41).then().statusCode(200);
        String investment = ExperimentDesk.investment("PROJECT");
        declare("pm1", team, "2003-05", investment + "=66.67").then().statusCode(200);
        pay(2003, line, 1_000_001, "2003-05-20");
        json(
                        "pm1",
                        Map.of(
                                "seats",
                                List.of(Map.of(
                                        "role",
                                        "개발",
                                        "grade",
                                        6,
                                        "equivalents",
                                        2.5,
                                        "from",
                                        "2003-01",
                                        "until",
                                        "2004-06"))))
                .put(ROOT + "/" + team + "/capacity")
                .then()
                .statusCode(200);
        return team;
    }
}
