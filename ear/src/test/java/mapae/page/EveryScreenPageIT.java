package mapae.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import mapae.system.BrowserSession;
import mapae.system.Mapae;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every screen in both languages, at 100 and 200 percent zoom: it is found, axe finds nothing and the browser complains of
 * nothing. {@code verify} sees each screen in one of the four ways, which its name draws, and the long run in all of them.
 */
class EveryScreenPageIT {

    private static final int WIDE = 1280;
    private static final int ZOOMED = 640;

    /** How many parts of the page have more in them than they show. */
    private static final String CUT_OFF = "[document.documentElement, ...document.querySelectorAll('.krds-table-wrap')]"
            + ".filter(e => e.scrollWidth > e.clientWidth + 1 || getComputedStyle(e).overflowY !== 'visible'"
            + " && e.scrollHeight > e.clientHeight + 1).length";

    /** All screens, brought about once and not before the server runs. */
    private static final class Brought {

        private static final List<Screen> SCREENS = Screens.all();

        private Brought() {}
    }

    /** People at their browsers, each signed in once: by name, language and width. */
    private static final Map<List<Object>, BrowserSession> SIGNED_IN = new HashMap<>();

    @AfterAll
    static void leave() {
        SIGNED_IN.values().forEach(BrowserSession::close);
        SIGNED_IN.clear();
    }

    private static BrowserSession as(String username, Locale language, int width) {
        return SIGNED_IN.computeIfAbsent(
                List.of(username, language, width), who -> BrowserSession.as(username, language, width));
    }

    static Stream<Arguments> everyScreen() {
        return Brought.SCREENS.stream()
                .flatMap(screen -> seen(
                        screen,
                        languages()
                                .flatMap(language ->
                                        Stream.of(WIDE, ZOOMED).map(width -> Arguments.of(screen, language, width)))
                                .toList()));
    }

    /** All ways to see a screen, or the one that its name draws. */
    private static Stream<Arguments> seen(Screen screen, List<Arguments> ways) {
        return Mapae.isLongRun()
                ? ways.stream()
                : Stream.of(ways.get(Math.floorMod(new Random(screen.name().hashCode()).nextInt(), ways.size())));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everyScreen")
    void isAccessible(Screen screen, Locale language, int width) {
        BrowserSession session = as(screen.username(), language, width);
        Page page = session.found(screen.path(), screen.status());
        session.picture(screen.name() + "-" + language.getLanguage() + "-" + width);
        assertEquals(language.getLanguage(), page.locator("html").getAttribute("lang"));
        assertEquals(1, page.locator("h1").count(), "a screen has one heading of the first level: " + page.url());
        session.assertAccessible();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("inPrint")
    void printsWhatItSaysAndNoControls(Screen screen, Locale language) {
        BrowserSession session = as(screen.username(), language, WIDE);
        Page page = session.found(screen.path(), screen.status());
        session.printed(screen.name() + "-" + language.getLanguage() + "-print");
        assertTrue(page.locator("h1").isVisible());
        assertEquals(
                0,
                page.locator("button:visible, input:visible, select:visible, nav:visible")
                        .count());
        assertEquals(0, page.evaluate(CUT_OFF), "a sheet does not scroll");
    }

    static Stream<Arguments> inPrint() {
        return Brought.SCREENS.stream()
                .filter(Screen::isPrinted)
                .flatMap(screen -> seen(
                        screen,
                        languages()
                                .map(language -> Arguments.of(screen, language))
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theSignInPageIsAccessible(Locale language) {
        try (BrowserSession stranger = BrowserSession.stranger(language)) {
            stranger.open("/sign-in");
            stranger.picture("sign-in-" + language.getLanguage());
            stranger.assertAccessible();
        }
    }

    static Stream<Locale> languages() {
        return Stream.of(Locale.KOREAN, Locale.ENGLISH);
    }
}
