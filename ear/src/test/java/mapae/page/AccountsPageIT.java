package mapae.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import mapae.system.BrowserSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An administrator brings somebody in, and that person begins to work. */
class AccountsPageIT {

    private static final String DONE = ".mapae-alert.success";

    private final String username = "page-" + UUID.randomUUID();

    static Stream<Locale> languages() {
        return Stream.of(Locale.KOREAN, Locale.ENGLISH);
    }

    private static void press(Page page, String action) {
        page.locator("form[action$='" + action + "'] button[type=submit]").click();
    }

    private static void fillOpening(Page page, String username, String name) {
        page.locator("#username").fill(username);
        page.locator("#displayName").fill(name);
        page.locator("#organisation").selectOption("MSIT");
        press(page, "/accounts/new");
    }

    private void open(BrowserSession administrator) {
        Page page = administrator.open("/accounts");
        page.locator("a[href='/accounts/new']").click();
        fillOpening(page, username, "한가람");
        page.waitForSelector(DONE);
        assertTrue(page.locator(DONE).innerText().contains(username));
    }

    private static void give(Page page, String role) {
        page.locator("#role").selectOption(role);
        page.locator("#organisation").selectOption("MSIT");
        press(page, "/grants");
    }

    private static void signIn(Page page, String username, String password) {
        page.navigate("/sign-in");
        page.locator("#username").fill(username);
        page.locator("#password").fill(password);
        press(page, "/sign-in");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void bringsSomebodyInWhoChoosesAPasswordAndWorks(Locale language) {
        String chosen = "a sentence of " + UUID.randomUUID();
        String first;
        try (BrowserSession administrator = BrowserSession.as("admin1", language)) {
            open(administrator);
            Page page = administrator.page();
            give(page, "project-manager");
            page.waitForSelector(DONE);
            administrator.picture("account-opened-" + language.getLanguage());
            administrator.assertAccessible();
            page.locator("a[href$='/password']").click();
            press(page, "/password");
            first = page.locator(".mapae-secret").innerText();
            administrator.picture("account-password-drawn-" + language.getLanguage());
            administrator.assertAccessible();
            page.navigate(page.url());
            assertFalse(page.content().contains(first), "a password is shown once");
        }
        try (BrowserSession newcomer = BrowserSession.stranger(language)) {
            Page page = newcomer.page();
            signIn(page, username, first);
            page.waitForURL("**/account/password");
            newcomer.picture("password-first-" + language.getLanguage());
            newcomer.assertAccessible();
            assertTrue(newcomer.open("/investments").url().endsWith("/account/password"));
            page.locator("#present").fill(first);
            page.locator("#next").fill(chosen);
            page.locator("#again").fill(chosen);
            press(page, "/account/password");
            page.waitForSelector(DONE);
            newcomer.picture("password-chosen-" + language.getLanguage());
            newcomer.assertAccessible();
            assertTrue(newcomer.open("/investments").url().endsWith("/investments"));
        }
        try (BrowserSession auditor = BrowserSession.as("auditor1", language)) {
            Page page = auditor.open("/audit?person=" + username);
            auditor.picture("audit-account-" + language.getLanguage());
            auditor.assertAccessible();
            assertTrue(page.content().contains("(MSIT)"), "an organisation is named, not numbered");
            assertFalse(page.content().contains(first));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysAtWhichFieldAnAccountIsRefused(Locale language) {
        try (BrowserSession administrator = BrowserSession.as("admin1", language)) {
            Page page = administrator.open("/accounts/new");
            press(page, "/accounts/new");
            page.waitForSelector("#faults");
            assertEquals(3, page.locator("#faults li a").count());
            fillOpening(page, "planner1", "한가람");
            page.waitForSelector("#username[aria-invalid=true]");
            assertTrue(page.locator("#username-hint").innerText().contains("planner1"));
            assertEquals("한가람", page.locator("#displayName").inputValue());
            assertEquals("MSIT", page.locator("#organisation").inputValue());
            administrator.picture("account-refused-" + language.getLanguage());
            administrator.assertAccessible();
            fillOpening(page, "두 낱말", "한가람");
            page.waitForSelector("#faults a:has-text('두 낱말')");
            assertEquals("true", page.locator("#username").getAttribute("aria-invalid"));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysAtWhichFieldARoleIsRefused(Locale language) {
        try (BrowserSession administrator = BrowserSession.as("admin1", language)) {
            open(administrator);
            Page page = administrator.page();
            page.locator("#to").fill("2020-01-01");
            give(page, "planner");
            page.waitForSelector("#to[aria-invalid=true]");
            page.locator("#to").fill("");
            give(page, "planner");
            page.waitForSelector(DONE);
            give(page, "auditor");
            page.waitForSelector("#role[aria-invalid=true]");
            assertTrue(page.locator("#role-hint").innerText().contains("한가람"));
            administrator.picture("role-refused-" + language.getLanguage());
            administrator.assertAccessible();
            give(page, "planner");
            page.waitForSelector("#from[aria-invalid=true]");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void keepsAnAdministratorFromTheirOwnAccount(Locale language) {
        try (BrowserSession administrator = BrowserSession.as("admin1", language)) {
            Page page = administrator.open("/accounts");
            page.locator("th a:text-is('admin1')").click();
            page.waitForSelector(".mapae-facts");
            assertEquals(
                    0,
                    page.locator("a[href$='/password'], form[action$='/state']").count());
            page.navigate(page.url() + "/password");
            assertEquals(0, page.locator("form[action$='/password']").count());
            administrator.assertAccessible();
        }
    }
}
