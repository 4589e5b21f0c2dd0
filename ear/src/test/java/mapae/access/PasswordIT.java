package mapae.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import mapae.system.Mapae;
import mapae.system.MapaeServer;
import org.junit.jupiter.api.Test;

/** People choose their own passwords. The account gets its first one back at the end: others sign in with it. */
class PasswordIT {

    private static final String COOKIE = "MAPAE_SESSION";
    private static final String USERNAME = "hr2";

    private final MapaeServer mapae = Mapae.server();
    private final String first = mapae.passwordOf(USERNAME);

    private ValidatableResponse signIn(String password) {
        return mapae.anonymous()
                .formParam("username", USERNAME)
                .formParam("password", password)
                .post("/sign-in")
                .then();
    }

    private String session(String password) {
        return signIn(password).statusCode(303).extract().cookie(COOKIE);
    }

    private ValidatableResponse change(String session, String present, String next, String again) {
        return mapae.anonymous()
                .cookie(COOKIE, session)
                .formParam("present", present)
                .formParam("next", next)
                .formParam("again", again)
                .post("/account/password")
                .then();
    }

    @Test
    void changesThePasswordAndSignsOutEverywhereElse() {
        String next = "진달래 " + UUID.randomUUID();
        String here = session(first);
        String there = session(first);
        String renewed = change(here, first, next, next)
                .statusCode(303)
                .header("Location", endsWith("/account/sessions"))
                .extract()
                .cookie(COOKIE);
        mapae.anonymous()
                .cookie(COOKIE, renewed)
                .get("/account/sessions")
                .then()
                .statusCode(200);
        mapae.anonymous().cookie(COOKIE, here).get("/account/sessions").then().statusCode(303);
        mapae.anonymous().cookie(COOKIE, there).get("/account/sessions").then().statusCode(303);
        signIn(first).statusCode(403);
        String back = session(next);
        change(back, next, first, first).statusCode(303);
        signIn(first).statusCode(303);
    }

    @Test
    void refusesAPasswordThatGuessersTryFirst() {
        String session = session(first);
        change(session, first, "qwertyuiopasdfgh", "qwertyuiopasdfgh")
                .statusCode(422)
                .body(containsString("guessers try first"));
        change(session, first, "passwordpassword", "passwordpassword").statusCode(422);
        change(session, first, "short", "short").statusCode(422).body(containsString("at least 15 characters"));
        change(session, first, first, first).statusCode(422);
    }

    @Test
    void refusesWhoeverDoesNotKnowThePresentOne() {
        String session = session(first);
        change(session, "not the password", "a long enough sentence", "a long enough sentence")
                .statusCode(422)
                .body(containsString("present password is not right"));
        change(session, first, "a long enough sentence", "another long sentence")
                .statusCode(400);
        signIn(first).statusCode(303);
    }
}
