package mapae.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;

/** Sign-in over REST. */
class SignInIT {

    private final MapaeServer mapae = Mapae.server();

    @Test
    void tellsAnybodyWhetherItIsUp() {
        mapae.anonymous()
                .get("/api/v1/status")
                .then()
                .statusCode(200)
                .body("state", equalTo("UP"))
                .body("database", equalTo("UP"))
                .body("version", not(equalTo("unknown")));
    }

    @Test
    void letsNobodyReadWithoutAnAccount() {
        mapae.anonymous()
                .get("/api/v1/organisations")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Basic"))
                .contentType("application/problem+json")
                .body("code", equalTo("access.not-signed-in"));
    }

    @Test
    void refusesAWrongPassword() {
        mapae.anonymous()
                .auth()
                .preemptive()
                .basic("planner1", "not the password")
                .get("/api/v1/organisations")
                .then()
                .statusCode(401);
    }

    @Test
    void refusesAnUnknownAccountInTheSameWay() {
        mapae.anonymous()
                .auth()
                .preemptive()
                .basic("nobody", "not the password")
                .get("/api/v1/organisations")
                .then()
                .statusCode(401)
                .body("code", equalTo("access.not-signed-in"));
    }

    @Test
    void letsAPlannerReadAllOrganisations() {
        mapae.withPassword("planner1")
                .get("/api/v1/organisations")
                .then()
                .statusCode(200)
                .body("$", hasSize(124));
    }

    @Test
    void sendsAStrangerToTheSignInPage() {
        mapae.anonymous()
                .get("/investments?stage=DELIVERY")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in?to="));
    }

    @Test
    void keepsTheSessionInACookieThatNeitherScriptsNorOtherSitesUse() {
        String cookie = mapae.anonymous()
                .redirects()
                .follow(false)
                .formParam("username", "planner1")
                .formParam("password", mapae.passwordOf("planner1"))
                .post("/sign-in")
                .then()
                .statusCode(303)
                .extract()
                .header("Set-Cookie");
        List<String> attributes = List.of(cookie.toLowerCase(Locale.ROOT).split("; ?"));
        assertTrue(attributes.containsAll(List.of("httponly", "samesite=lax", "path=/")), cookie);
    }

    @Test
    void refusesAWriteFromAnotherSite() {
        mapae.as("admin1")
                .header("Sec-Fetch-Site", "cross-site")
                .post("/api/v1/jobs/continuity/executions")
                .then()
                .statusCode(403)
                .body("code", equalTo("request.cross-site"));
    }

    @Test
    void answersInTheReadersLanguage() {
        mapae.as("planner1")
                .header("Accept-Language", "ko-KR")
                .get("/api/v1/nowhere")
                .then()
                .statusCode(404)
                .body("detail", containsString("주소"));
    }
}
