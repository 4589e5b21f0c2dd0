package mapae.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** People look after their own account: where they are signed in, what programs hold, which password they have. */
class OwnAccountPageIT {

    static Stream<Locale> languages() {
        return Stream.of(Locale.KOREAN, Locale.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void endsTheSessionOfAnotherBrowser(Locale language) {
        try (BrowserSession here = BrowserSession.as("hr1", language);
                BrowserSession there = BrowserSession.as("hr1", language)) {
            Page page = here.open("/");
            page.locator(".mapae-user a").click();
            page.waitForURL("**/account/sessions");
            here.picture("sessions-two-" + language.getLanguage());
            here.assertAccessible();
            page.locator("form[action$='/end'] button").first().click();
            page.waitForSelector(".mapae-alert.success");
            assertTrue(there.open("/investments").url().contains("/sign-in"));
            assertFalse(here.open("/investments").url().contains("/sign-in"));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void makesATokenThatIsShownOnceAndRevokesIt(Locale language) {
        String name = "night " + UUID.randomUUID();
        try (BrowserSession session = BrowserSession.as("hr1", language)) {
            Page page = session.open("/account/tokens");
            page.locator("#name").fill(name);
            page.locator("form[action='/account/tokens'] button[type=submit]").click();
            String token = page.locator(".mapae-secret").innerText();
            session.picture("tokens-made-" + language.getLanguage());
            session.assertAccessible();
            assertEquals(200, status(token));
            session.open("/account/tokens");
            assertFalse(page.content().contains(token));
            page.locator("tr:has-text('" + name + "') form button").click();
            page.waitForSelector(".mapae-alert.success");
            assertEquals(401, status(token));
        }
    }

    private static int status(String token) {
        return Mapae.server()
                .anonymous()
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/organisations")
                .statusCode();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysWhyAPasswordWillNotDo(Locale language) {
        try (BrowserSession session = BrowserSession.as("hr1", language)) {
            Page page = session.open("/account/password");
            page.locator("#present").fill(Mapae.server().passwordOf("hr1"));
            page.locator("#next").fill("qwertyuiop");
            page.locator("#again").fill("qwertyuiop");
            page.locator("form[action='/account/password'] button[type=submit]").click();
            page.waitForSelector("#faults");
            session.picture("password-refused-" + language.getLanguage());
            assertEquals("true", page.locator("#next").getAttribute("aria-invalid"));
            session.assertAccessible();
        }
    }
}
