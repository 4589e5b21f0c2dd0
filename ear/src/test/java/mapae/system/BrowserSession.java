package mapae.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A person at a browser: signed in, reading in one language. Collects what the browser complains of. */
public final class BrowserSession implements AutoCloseable {

    /** What Chromium needs on a machine without a screen, and to leave the network alone. */
    private static final List<String> OPTIONS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    /**
     * Rules before which axe fetches and reads every style sheet and medium anew, at each page. No page of ours plays
     * anything, and none of our style sheets asks how a screen is held.
     */
    private static final List<String> NEED_ALL_STYLES = List.of("css-orientation-lock", "no-autoplay-audio");

    private static final String FAILED_TO_LOAD = "Failed to load resource";
    private static final int BAD = 400;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;
    private static final int A4_WIDTH = 1032;

    private static final Path PICTURES = Path.of("target", "pictures");

    private static Browser shared;

    private final BrowserContext context;
    private final Page page;
    private final int width;
    private final List<String> complaints = new ArrayList<>();

    private BrowserSession(MapaeServer server, Locale language, int width) {
        this.width = width;
        context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(server.address())
                        .setLocale(language.getLanguage().equals("ko") ? "ko-KR" : "en-GB")
                        .setTimezoneId("Asia/Seoul")
                        .setViewportSize(width, HEIGHT));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().startsWith(FAILED_TO_LOAD)) {
                complaints.add(message.text());
            }
        });
        // a page that says what was refused has such a status itself; what it needs must not
        page.onResponse(response -> {
            if (response.status() >= BAD
                    && !"document".equals(response.request().resourceType())) {
                complaints.add(response.status() + " " + response.url());
            }
        });
        page.onPageError(complaints::add);
    }

    private static synchronized Browser browser() {
        if (shared == null) {
            Map<String, String> environment = new java.util.HashMap<>(System.getenv());
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(OPTIONS);
            Chromium.locate().ifPresent(options::setExecutablePath);
            shared = Playwright.create(new Playwright.CreateOptions().setEnv(environment))
                    .chromium()
                    .launch(options);
        }
        return shared;
    }

    /** Somebody who has not signed in. */
    public static BrowserSession stranger(Locale language) {
        return new BrowserSession(Mapae.server(), language, WIDTH);
    }

    /** Somebody who has not signed in, before a server of the test's own. */
    public static BrowserSession stranger(MapaeServer server, Locale language) {
        return new BrowserSession(server, language, WIDTH);
    }

    /** Somebody who signed in with a demonstration account. */
    public static BrowserSession as(String username, Locale language) {
        return as(username, language, WIDTH);
    }

    /** The same at a screen of that width, in CSS pixels; 640 is what 200 % zoom leaves of 1280. */
    public static BrowserSession as(String username, Locale language, int width) {
        return as(Mapae.server(), username, language, width);
    }

    /** The same on a server of the test's own. */
    public static BrowserSession as(MapaeServer server, String username, Locale language, int width) {
        BrowserSession session = new BrowserSession(server, language, width);
        session.context.addCookies(
                List.of(new Cookie("MAPAE_SESSION", server.signIn(username)).setUrl(server.address())));
        return session;
    }

    /** The page the person looks at. */
    public Page page() {
        return page;
    }

    /** Opens an address below the server's, on a screen. */
    public Page open(String path) {
        visit(path);
        return page;
    }

    /** The same, of an address that answers with a status. */
    public Page found(String path, int status) {
        assertEquals(status, visit(path).status(), path);
        return page;
    }

    private Response visit(String path) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(width, HEIGHT);
        return page.navigate(path);
    }

    /** Fails if axe finds a violation on the page as it stands, or if the browser complained of anything. */
    public void assertAccessible() {
        List<String> own = List.copyOf(complaints);
        // no page of ours has a frame: axe runs on the page itself, and opens none of its own to gather what frames
        // found
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        String found = new AxeBuilder(page)
                .setLegacyMode(true).options(options).disableRules(NEED_ALL_STYLES).analyze().getViolations().stream()
                        .map(BrowserSession::describe)
                        .collect(Collectors.joining("\n"));
        // told once
        forget(0);
        assertTrue(found.isEmpty(), () -> page.url() + "\n" + found);
        assertTrue(own.isEmpty(), () -> page.url() + "\n" + own);
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .collect(Collectors.joining("\n  ", "\n  ", ""));
    }

    /** Keeps a picture of the whole page among the build's reports, where the run asks for pictures. */
    public void picture(String name) {
        if (!Mapae.takesPictures()) {
            return;
        }
        int before = complaints.size();
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
        forget(before);
    }

    /** Keeps a document beside the pictures, where the run asks for them. */
    public void document(String name, byte[] content) throws IOException {
        if (Mapae.takesPictures()) {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name), content);
        }
    }

    /** The tools hide the caret and look at style sheets in ways that the page's policy refuses: not the page's fault. */
    private void forget(int before) {
        while (complaints.size() > before) {
            complaints.remove(complaints.size() - 1);
        }
    }

    /** Shows what a printer would get, A4 across, less its margins; and keeps a picture of it. */
    public void printed(String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(A4_WIDTH, HEIGHT);
        picture(name);
    }

    @Override
    public void close() {
        context.close();
    }
}
