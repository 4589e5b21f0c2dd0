package mapae.staffing;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;

/** An HR officer sees that a posting ends before the milestone it carries. */
class PostingCheckIT {

    private final MapaeServer mapae = Mapae.server();

    @Test
    void anHrOfficerSeesThatAPostingEndsBeforeItsMilestone() {
        JsonPath found = mapae.as("hr1")
                .get("/api/v1/posting-checks?onlyShort=true&limit=200")
                .then()
                .statusCode(200)
                .body("rows", not(empty()))
                .body("rows.daysShort", everyItem(greaterThan(0)))
                .extract()
                .jsonPath();
        List<Map<String, Object>> rows = found.getList("rows");
        for (int i = 0; i < rows.size(); i++) {
            String row = "rows[" + i + "].";
            String forecast = found.getString(row + "milestone.forecast");
            LocalDate milestone =
                    LocalDate.parse(forecast == null ? found.getString(row + "milestone.baseline") : forecast);
            LocalDate end = LocalDate.parse(found.getString(row + "holder.plannedEnd"));
            assertEquals(ChronoUnit.DAYS.between(end, milestone), found.getLong(row + "daysShort"));
        }
    }

    @Test
    void anHrOfficerSeesNoPostingOfAnotherOrganisation() {
        mapae.as("hr1")
                .get("/api/v1/posting-checks?organisation=MOHW")
                .then()
                .statusCode(403)
                .body("code", equalTo("staffing.not-own-organisation"));
    }

    @Test
    void anAuditorSeesThemAll() {
        mapae.as("auditor1")
                .get("/api/v1/posting-checks?organisation=MOHW")
                .then()
                .statusCode(200)
                .body("rows", not(empty()));
    }

    @Test
    void anAdministratorSeesNone() {
        mapae.as("admin1").get("/api/v1/posting-checks").then().statusCode(403);
    }
}
