package mapae.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mapae.access.Caller;
import mapae.access.CurrentCaller;
import mapae.web.api.Languages;

/**
 * Knows what the request says about its page: language, unit, caller, address, and what to announce on the next page.
 *
 * <p>Language and unit are chosen by the parameters {@code lang} and {@code unit}, else by the cookies of a former
 * choice, else by the browser's languages; Korean and million won where nothing is chosen.
 */
@RequestScoped
public class PageFrame {

    static final String LANGUAGE = "lang";
    static final String UNIT = "unit";
    static final String LANGUAGE_COOKIE = "MAPAE_LANG";
    static final String UNIT_COOKIE = "MAPAE_UNIT";

    private static final String NOTICE = "mapae.notice";
    private static final Set<String> SETTINGS = Set.of(LANGUAGE, UNIT);

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller currentCaller;

    /** The frame of a page whose title stands under a key. */
    public Frame titled(String key, Object... arguments) {
        return named(texts().get(key, arguments));
    }

    /** The frame of a page with that very title, for example the title of an investment. */
    public Frame named(String title) {
        Texts texts = texts();
        return new Frame(texts, formats(), caller(), address(), title, List.of(), takeNotice());
    }

    /** The words in the reader's language. */
    public Texts texts() {
        return Texts.in(locale());
    }

    /** The formats of the reader's language and unit. */
    public Formats formats() {
        return new Formats(texts(), unit());
    }

    /** The reader's language. */
    public Locale locale() {
        return chosen(LANGUAGE, LANGUAGE_COOKIE)
                .flatMap(PageFrame::offered)
                .orElseGet(() -> Languages.best(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** The unit in which the reader wants Korean money. */
    public MoneyUnit unit() {
        return chosen(UNIT, UNIT_COOKIE).flatMap(MoneyUnit::ofCode).orElse(MoneyUnit.MILLION);
    }

    /** Who reads; empty before sign-in. */
    public Optional<Caller> caller() {
        return currentCaller.find();
    }

    /** Says something once, on the next page that is shown: after a write that ends in a redirect. */
    public void announce(String key, Object... arguments) {
        request.getSession(true).setAttribute(NOTICE, texts().get(key, arguments));
    }

    /** The page's own address, without the settings that a cookie remembers. */
    public Address address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if ("GET".equals(request.getMethod())) {
            request.getParameterMap().forEach((name, values) -> {
                if (!SETTINGS.contains(name)) {
                    parameters.put(name, values[0]);
                }
            });
        }
        // "//host" would be another site
        return new Address(request.getRequestURI().replaceFirst("^/+", "/"), parameters);
    }

    private Optional<String> takeNotice() {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        Optional<String> notice = Optional.ofNullable((String) session.getAttribute(NOTICE));
        notice.ifPresent(said -> session.removeAttribute(NOTICE));
        return notice;
    }

    private Optional<String> chosen(String parameter, String cookie) {
        // a POST's parameters are its form, which the resource reads; only the query is of interest here
        String query = request.getQueryString();
        if (query != null) {
            for (String pair : query.split("&")) {
                if (pair.startsWith(parameter + "=")) {
                    return Optional.of(pair.substring(parameter.length() + 1));
                }
            }
        }
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie kept : cookies) {
                if (kept.getName().equals(cookie)) {
                    return Optional.of(kept.getValue());
                }
            }
        }
        return Optional.empty();
    }

    static Optional<Locale> offered(String language) {
        return switch (language) {
            case "ko" -> Optional.of(Locale.KOREAN);
            case "en" -> Optional.of(Locale.ENGLISH);
            default -> Optional.empty();
        };
    }
}
