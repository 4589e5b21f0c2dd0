package mapae.ledger;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is guaranteed to an investment is moved away neither by asking nor by deciding. */
class BudgetFloorIT {

    private static final int YEAR = Mapae.today().getYear();

    private final MapaeServer mapae = Mapae.server();
    private final Bookkeeper books = new Bookkeeper(mapae, "finance1", YEAR);
    private final Funding funding = new Funding(mapae, YEAR);
    private final String line = funding.line("운영비");
    private final String second = funding.line("자산취득비");
    private final String outside = funding.line("여비");

    @AfterEach
    void leavesTheBooksInOrder() {
        mapae.as("auditor1")
                .get("/api/v1/invariants")
                .then()
                .statusCode(200)
                .body("identities.findAll { !it.holds }", equalTo(List.of()));
    }

    @Test
    void aFloorRefusesAVirementWhenItIsAskedForAndWhenItIsDecided() {
        books.allot(line, 6_000);
        books.allot(second, 4_000);
        books.allot(outside, 1_000);
        funding.link("finance1", YEAR, line).then().statusCode(200);
        funding.link("finance1", YEAR, second).then().statusCode(200);
        JsonPath early = Funding.asked(funding.move("ko", line, outside, 1_500));
        funding.guarantee(9_000, Map.of())
                .then()
                .statusCode(200)
                .body("floors[0].amount", equalTo(9_000))
                .body("floors[0].years[0].held", equalTo(10_000))
                .body("floors[0].years[0].spare", equalTo(1_000));
        funding.move("ko", line, outside, 1_001)
                .then()
                .statusCode(422)
                .body("code", equalTo("ledger.below-floor"))
                .body("detail", allOf(containsString("연간 9,000"), containsString("8,999만 남게")));
        funding.move("en", second, outside, 1_001)
                .then()
                .statusCode(422)
                .body("detail", allOf(containsString("guaranteed 9,000"), containsString("only 8,999")));
        funding.approve("ko", early)
                .then()
                .statusCode(422)
                .body("code", equalTo("ledger.below-floor"))
                .body("detail", containsString("8,500만 남게"));
        funding.approve("en", early).then().statusCode(422).body("detail", containsString("only 8,500"));
        // between its own lines nothing leaves the investment
        funding.approve("ko", Funding.asked(funding.move("ko", line, second, 3_000)))
                .then()
                .statusCode(200);
        funding.unlink(second).then().statusCode(422).body("code", equalTo("ledger.below-floor"));
        funding.approve("ko", Funding.asked(funding.move("ko", second, outside, 1_000)))
                .then()
                .statusCode(200);
        funding.move("ko", second, outside, 1).then().statusCode(422).body("code", equalTo("ledger.below-floor"));
        assertEquals(3_000, books.holds(line, "available"));
        assertEquals(6_000, books.holds(second, "available"));
    }

    @Test
    void aFloorIsKnownByItsFirstYearAndOverlapsNoOther() {
        funding.guarantee(500, Map.of()).then().statusCode(200).body("floors[0].version", equalTo(0));
        funding.guarantee(600, Map.of()).then().statusCode(409).body("code", equalTo("request.conflict"));
        funding.guarantee(600, Map.of("version", 0)).then().statusCode(200).body("floors[0].amount", equalTo(600));
        funding.guarantee(600, Map.of("firstYear", YEAR + 4, "lastYear", YEAR + 5))
                .then()
                .statusCode(422)
                .body("code", equalTo("ledger.floor-overlaps"));
        funding.guarantee(-1, Map.of("version", 1)).then().statusCode(400).body("code", equalTo("ledger.floor-amount"));
        funding.guarantee(1, Map.of("lastYear", YEAR - 1, "version", 1))
                .then()
                .statusCode(400)
                .body("code", equalTo("ledger.floor-years"));
        funding.guarantee(1, Map.of("basis", " ", "version", 1)).then().statusCode(400);
        funding.guarantee(Long.MAX_VALUE, Map.of("version", 1)).then().statusCode(400);
        funding.guarantee(0, Map.of("version", 1)).then().statusCode(200).body("floors[0].version", equalTo(2));
    }
}
