package mapae.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Administrators open accounts for others, and are told what is wrong with one. */
class AccountsIT {

    private final MapaeServer mapae = Mapae.server();
    private final Newcomer newcomer = new Newcomer();

    @Test
    void opensAnAccountOnceWithoutRoleAndPassword() {
        String key = UUID.randomUUID().toString();
        Map<String, String> opening = Newcomer.opening(newcomer.username(), "  김민지 ", "MSIT");
        long id = newcomer.send(Newcomer.ADDRESS, key, opening)
                .statusCode(201)
                .body("username", equalTo(newcomer.username()))
                .body("displayName", equalTo("김민지"))
                .body("enabled", equalTo(true))
                .body("password", equalTo("NONE"))
                .body("grants", hasSize(0))
                .extract()
                .jsonPath()
                .getLong("id");
        newcomer.send(Newcomer.ADDRESS, key, opening).statusCode(201).body("id", equalTo((int) id));
        newcomer.signIn("").statusCode(403);
        newcomer.signIn("null").statusCode(403);
        List<Map<String, Object>> told = newcomer.told("access.open");
        assertEquals(1, told.size());
        assertEquals("admin1", told.get(0).get("username"));
        assertEquals(newcomer.username(), told.get(0).get("person"));
        assertEquals("김민지", ((Map<?, ?>) told.get(0).get("after")).get("name"));
    }

    @ParameterizedTest
    @CsvSource({
        "planner1, Somebody, MSIT, 409, access.username-taken, planner1",
        "PLANNER1, Somebody, MSIT, 409, access.username-taken, PLANNER1",
        "' ', Somebody, MSIT, 400, access.username-missing, sign-in name",
        "two words, Somebody, MSIT, 400, access.username-malformed, sign-in name",
        "김민지, Somebody, MSIT, 400, access.username-malformed, sign-in name",
        "anonymous, Somebody, MSIT, 400, access.username-reserved, sign-in name",
        "x012345678901234567890123456789012345678901234567890123456789, Somebody, MSIT, 400, access.username-too-long, 60",
        "somebody, ' ', MSIT, 400, access.name-missing, name that is shown",
        "somebody, Somebody, NO-SUCH, 404, organisation.unknown, NO-SUCH"
    })
    void refusesAnAccountAndSaysWhichFieldIsWhy(
            String name, String shown, String organisation, int status, String code, String says) {
        newcomer.send(Newcomer.ADDRESS, Newcomer.opening(name, shown, organisation))
                .statusCode(status)
                .body("code", equalTo(code))
                .body("detail", containsString(says));
    }

    @Test
    void refusesAnAccountWithTooLongANameOrNone() {
        newcomer.send(Newcomer.ADDRESS, Newcomer.opening(newcomer.username(), "가".repeat(121), "MSIT"))
                .statusCode(400)
                .body("code", equalTo("access.name-too-long"));
        newcomer.send(Newcomer.ADDRESS, Map.of("username", newcomer.username(), "organisation", "MSIT"))
                .statusCode(400)
                .body(containsString("displayName"));
        assertEquals(0, newcomer.told("access.open").size());
    }

    @Test
    void refusesToDrawForOneselfForNobodyAndOnWhatChangedSince() {
        int own = mapae.as("admin1").get(Newcomer.ADDRESS).path("find { it.username == 'admin1' }.id");
        newcomer.draw(own, UUID.randomUUID().toString(), 0).statusCode(422).body("code", equalTo("access.own-account"));
        newcomer.draw(999_999, UUID.randomUUID().toString(), 0)
                .statusCode(404)
                .body("code", equalTo("access.account-unknown"));
        long id = newcomer.open();
        String first = newcomer.drawn(id);
        newcomer.draw(id, UUID.randomUUID().toString(), 0).statusCode(409).body("code", equalTo("request.conflict"));
        newcomer.signIn(first).statusCode(303);
        mapae.as("auditor1")
                .contentType(ContentType.JSON)
                .body(Map.of("version", 1))
                .post(Newcomer.ADDRESS + "/" + id + "/password")
                .then()
                .statusCode(403)
                .body(not(containsString("firstPassword")));
    }

    @Test
    void givesANameToOneOfManyWhoWantItAtOnce() {
        Map<Integer, Long> statuses = IntStream.range(0, 8)
                .parallel()
                .mapToObj(
                        i -> newcomer.send(Newcomer.ADDRESS, Newcomer.opening(newcomer.username(), "Kim Minji", "MSIT"))
                                .extract()
                                .statusCode())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertEquals(Map.of(201, 1L, 409, 7L), statuses);
        assertEquals(1, newcomer.told("access.open").size());
    }
}
