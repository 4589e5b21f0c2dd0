package mapae.team;

import static mapae.team.TeamDesk.costs;
import static mapae.team.TeamDesk.declare;
import static mapae.team.TeamDesk.get;
import static mapae.team.TeamDesk.pay;
import static mapae.team.TeamDesk.planned;
import static mapae.team.TeamDesk.release;
import static mapae.team.TeamDesk.step;
import static mapae.team.TeamDesk.team;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mapae.experiment.ExperimentDesk;
import org.junit.jupiter.api.Test;

/** What a team costs lands on the investments that it works for. */
class TeamCostIT {

    /**
     * Three years, six tranches, the last one withheld; four investments, of which the team leaves one after another. The
     * amounts are computed by hand: largest remainders, each line and month by itself.
     */
    @Test
    void landsOnFourInvestmentsOverThreeYearsToTheWon() {
        String team = team();
        String pay = TeamDesk.lineOf("인건비");
        String running = TeamDesk.lineOf("운영비");
        TeamDesk.line(team, 2001, pay, 2_500_000);
        TeamDesk.line(team, 2002, pay, 1_200_000);
        TeamDesk.line(team, 2002, running, 500_000);
        TeamDesk.line(team, 2003, pay, 1_100_000);
        int outcome = TeamDesk.outcome(team, "연계 기관", 40);
        planned(team, 2001, pay, 1_500_000, "2001-03-01");
        planned(team, 2001, pay, 1_000_000, "2001-09-01");
        planned(team, 2002, pay, 1_200_000, "2002-03-01");
        planned(team, 2002, running, 500_000, "2002-03-02");
        planned(team, 2003, pay, 600_000, "2003-03-01");
        planned(team, 2003, pay, 500_000, "2003-09-01", outcome);

        release("planner2", team, 1, 1_500_000, "2001-03-01", "").then().statusCode(200);
        release("planner2", team, 2, 1_000_000, "2001-09-05", "성과 자료가 늦게 왔습니다.")
                .then()
                .statusCode(200);
        release("planner2", team, 3, 1_200_000, "2002-02-20", "사업이 앞당겨졌습니다.")
                .then()
                .statusCode(200);
        release("planner2", team, 4, 400_000, "2002-03-02", "운영비가 덜 듭니다.")
                .then()
                .statusCode(200);
        release("planner2", team, 5, 600_000, "2003-03-01", "").then().statusCode(200);
        TeamDesk.measure("pm1", team, outcome, 22).then().statusCode(200);
        release("planner2", team, 6, 0, "2003-09-01", "성과가 목표의 절반에 미치지 못했습니다.")
                .then()
                .statusCode(200);

        String a = ExperimentDesk.investment("PROJECT");
        String b = ExperimentDesk.investment("PROJECT");
        String c = ExperimentDesk.investment("PROJECT");
        String d = ExperimentDesk.investment("PROJECT");
        declare("pm1", team, "2001-03", a + "=50", b + "=50").then().statusCode(200);
        declare("pm1", team, "2001-10", a + "=33.33", b + "=33.33", c + "=33.34")
                .then()
                .statusCode(200);
        declare("pm1", team, "2002-04", b + "=25", c + "=75").then().statusCode(200);
        declare("pm1", team, "2002-11", c + "=60").then().statusCode(200);
        declare("pm1", team, "2003-05", d + "=100").then().statusCode(200);

        pay(2001, pay, 1_000_001, "2001-03-20");
        pay(2001, pay, 999_999, "2001-10-20");
        pay(2002, pay, 700_000, "2002-04-20");
        pay(2002, running, 7, "2002-04-21");
        long returned = pay(2002, pay, 400_003, "2002-11-03");
        step(returned, "refunds", 100_000, "2002-11-28").then().statusCode(200);
        pay(2003, pay, 500_000, "2003-05-20");
        pay(2003, pay, 33, "2003-06-20");

        JsonPath costs = costs(team, "2001-01", "2003-12");
        assertEquals(
                List.of(
                        // halves: the won that is left goes to the earlier
                        "2001-03 " + pay + " " + a + " 500001",
                        "2001-03 " + pay + " " + b + " 500000",
                        // quotas 333,299.6667, 333,299.6667 and 333,399.6666: two won are left
                        "2001-10 " + pay + " " + a + " 333300",
                        "2001-10 " + pay + " " + b + " 333300",
                        "2001-10 " + pay + " " + c + " 333399",
                        // 1.75 and 5.25
                        "2002-04 " + running + " " + b + " 2",
                        "2002-04 " + running + " " + c + " 5",
                        "2002-04 " + pay + " " + b + " 175000",
                        "2002-04 " + pay + " " + c + " 525000",
                        // 400,003 less 100,000 that came back: 180,001.8 and 120,001.2
                        "2002-11 " + pay + " " + c + " 180002",
                        "2002-11 " + pay + " null 120001",
                        "2003-05 " + pay + " " + d + " 500000",
                        "2003-06 " + pay + " null 33"),
                sorted(rows(costs), pay, running));
        assertEquals(
                Map.of(a, 833_301, b, 1_008_302, c, 1_038_406, d, 500_000),
                costs.<Map<String, Object>>getList("investments").stream()
                        .filter(one -> one.get("investment") != null)
                        .collect(Collectors.toMap(one -> (String) one.get("investment"), one -> one.get("amount"))));
        assertEquals(3_500_043, costs.getLong("total"));

        JsonPath book = get(team);
        assertEquals(
                List.of("RELEASED", "RELEASED", "RELEASED", "PARTLY_RELEASED", "RELEASED", "WITHHELD"),
                book.getList("tranches.state"));
        assertEquals(List.of("LATE"), book.getList("tranches[1].planned.tranche.releases[0].departures"));
        assertEquals(List.of("EARLY"), book.getList("tranches[2].planned.tranche.releases[0].departures"));
        assertEquals(List.of("PARTIAL"), book.getList("tranches[3].planned.tranche.releases[0].departures"));
        // what was released is what is allotted, and what was paid is what landed
        assertEquals(
                4_700_000,
                book.getList("lines", Map.class).stream()
                        .mapToLong(one -> number(one, "free") + number(one, "committed") + number(one, "spent"))
                        .sum());
        assertEquals(
                3_500_043,
                book.getList("lines", Map.class).stream()
                        .mapToLong(one -> number(one, "spent"))
                        .sum());
        assertEquals(
                600_000,
                book.getList("lines", Map.class).stream()
                        .mapToLong(one -> number(one, "notAllotted"))
                        .sum());
    }

    private static long number(Map<?, ?> row, String field) {
        return ((Number) row.get(field)).longValue();
    }

    /** Lines have drawn names: the running costs before the pay of the same month, as the table above has them. */
    private static List<String> sorted(List<String> rows, String pay, String running) {
        List<String> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing((String row) -> row.substring(0, 7))
                .thenComparing(row -> row.contains(running) ? 0 : 1));
        assertTrue(rows.stream().allMatch(row -> row.contains(pay) || row.contains(running)));
        return sorted;
    }

    private static List<String> rows(JsonPath costs) {
        List<String> rows = new ArrayList<>();
        for (Map<String, Object> part : costs.<Map<String, Object>>getList("parts")) {
            rows.add(part.get("month") + " " + part.get("line") + " " + part.get("investment") + " "
                    + part.get("amount"));
        }
        return rows;
    }
}
