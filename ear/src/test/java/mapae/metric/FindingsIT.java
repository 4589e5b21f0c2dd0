package mapae.metric;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.util.Comparator;
import java.util.List;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The scandals of the demonstration, which stand in docs/demonstration.md, show as findings by themselves. */
class FindingsIT {

    private static MapaeServer mapae;

    @BeforeAll
    static void run() {
        mapae = Mapae.server();
        new Night(mapae, "value-for-money").run();
        new Night(mapae, "continuity").run();
    }

    @Test
    void exposesRatingsThatAreAlwaysGreen() {
        findings("rating-divergence")
                .body("investmentCode", hasItems("INST-07-2024-01", "INST-31-2023-01"))
                .body("find { it.investmentCode == 'INST-07-2024-01' }.size", equalTo(4))
                .body("size", everyItem(greaterThanOrEqualTo(2)));
    }

    @Test
    void exposesRatingsThatNeverMove() {
        findings("rating-unchanged")
                .body("investmentCode", hasItem("INST-07-2024-01"))
                .body("size", everyItem(greaterThanOrEqualTo(12)));
    }

    @Test
    void exposesCostWithoutProgress() {
        findings("cost-overrun")
                .body("investmentCode", hasItem("INST-54-2025-01"))
                .body("find { it.investmentCode == 'INST-54-2025-01' }.size", greaterThan(10f));
    }

    @Test
    void namesLeadersWhoLeaveBeforeTheMilestone() {
        findings("leader-leaves").body("size", everyItem(greaterThan(0))).body("size()", greaterThan(0));
    }

    @Test
    void tellsTheLargestFirstAndNoMoreThanAsked() {
        List<Integer> days = mapae.as("planner1")
                .get("/api/v1/findings?kind=leader-leaves&limit=5")
                .then()
                .statusCode(200)
                .body("size()", lessThanOrEqualTo(5))
                .extract()
                .jsonPath()
                .getList("size");
        assertEquals(days.stream().sorted(Comparator.reverseOrder()).toList(), days);
    }

    @Test
    void tellsThatALeaderLeavesOnlyToWhoeverMaySeeThePosting() {
        List<String> all = leaving("auditor1");
        List<String> own = leaving("hr1");
        assertTrue(all.containsAll(own));
        assertTrue(!own.isEmpty() && own.size() < all.size(), own::toString);
        assertEquals(own, leaving("pm1"));
        assertEquals(List.of(), leaving("finance1"));
    }

    private static List<String> leaving(String username) {
        return mapae.as(username)
                .get("/api/v1/findings?limit=200&kind=leader-leaves")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("investmentCode");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        mapae.as("planner1")
                .get("/api/v1/findings?kind=astrology")
                .then()
                .statusCode(400)
                .body("code", equalTo("list.filter"));
        mapae.as("planner1")
                .get("/api/v1/findings?limit=0")
                .then()
                .statusCode(400)
                .body("code", equalTo("list.limit"));
        mapae.anonymous().get("/api/v1/findings").then().statusCode(401);
    }

    private static ValidatableResponse findings(String kind) {
        return mapae.as("auditor1")
                .get("/api/v1/findings?limit=200&kind=" + kind)
                .then()
                .statusCode(200)
                .body("kind.unique()", hasSize(1));
    }
}
