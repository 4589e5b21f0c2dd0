package mapae.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roles are given by somebody else, for days that make sense, and not together with what must stay apart. */
class RolesIT {

    private static final String ADDRESS = "/api/v1/accounts";

    private final MapaeServer mapae = Mapae.server();
    private long account;

    @BeforeEach
    void openAnAccountThatPlans() {
        account = mapae.as("admin1")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "username", "role-" + UUID.randomUUID(), "displayName", "Lee Jiho", "organisation", "MSIT"))
                .post(ADDRESS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
        give(account, "planner", "MSIT", "2026-11-01", null)
                .statusCode(200)
                .body("grants", hasSize(1))
                .body("grants[0].role", equalTo("planner"));
    }

    private ValidatableResponse give(long id, String role, String organisation, String from, String to) {
        Map<String, Object> grant = new HashMap<>(Map.of("role", role, "organisation", organisation));
        grant.put("from", from);
        grant.put("to", to);
        return mapae.as("admin1")
                .contentType(ContentType.JSON)
                .body(grant)
                .post(ADDRESS + "/" + id + "/grants")
                .then();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "king, MSIT, 2026-12-01, none, 400, access.role-unknown, king",
                "hr-officer, NO-SUCH, 2026-12-01, none, 404, organisation.unknown, NO-SUCH",
                "hr-officer, MSIT, 2026-12-02, 2026-12-01, 400, access.days-reversed, last day",
                "auditor, MSIT, 2026-12-01, none, 422, access.roles-apart, Lee Jiho",
                "administrator, MOIS, 2099-12-01, none, 422, access.roles-apart, Lee Jiho",
                "planner, MSIT, 2026-12-01, 2026-12-31, 409, access.already-held, holds this role"
            })
    void refusesARoleAndSaysWhy(
            String role, String organisation, String from, String to, int status, String code, String says) {
        give(account, role, organisation, from, to)
                .statusCode(status)
                .body("code", equalTo(code))
                .body("detail", containsString(says));
        mapae.as("admin1").get(ADDRESS + "/" + account).then().body("grants", hasSize(1));
    }

    @Test
    void refusesARoleWithoutAFirstDay() {
        give(account, "hr-officer", "MSIT", null, null).statusCode(400).body(containsString("from"));
    }

    @Test
    void refusesARoleForOneselfAndForNobody() {
        int own = mapae.as("admin1").get(ADDRESS).path("find { it.username == 'admin1' }.id");
        give(own, "planner", "MSIT", MapaeServer.TODAY, null)
                .statusCode(422)
                .body("code", equalTo("access.own-account"));
        give(999_999, "planner", "MSIT", MapaeServer.TODAY, null)
                .statusCode(404)
                .body("code", equalTo("access.account-unknown"));
    }

    @Test
    void givesTheSameRoleForAnotherOrganisationAndForOtherDays() {
        give(account, "planner", "MOIS", "2026-12-01", "2026-12-31")
                .statusCode(200)
                .body("grants", hasSize(2));
        give(account, "planner", "MOIS", "2027-01-01", null).statusCode(200).body("grants", hasSize(3));
    }
}
