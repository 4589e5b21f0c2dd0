package mapae.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mapae.access.Caller;
import mapae.permission.domain.Held;
import mapae.shared.AccountId;
import mapae.shared.OrganisationId;

/** Frames and rendering for tests of templates. */
public final class Pages {

    private Pages() {}

    /** A frame as a caller with these roles gets it. */
    public static Frame frame(Locale locale, String... roles) {
        Texts texts = Texts.in(locale);
        Caller caller = new Caller(
                new AccountId(1),
                "tester",
                "Tester",
                new OrganisationId(1),
                Stream.of(roles)
                        .map(role -> new Held(role, Set.of(new OrganisationId(1)), Optional.empty()))
                        .toList(),
                false);
        return new Frame(
                texts,
                new Formats(texts, MoneyUnit.MILLION),
                roles.length == 0 ? Optional.empty() : Optional.of(caller),
                Address.of("investments"),
                "Title",
                List.of(),
                Optional.empty());
    }

    /** The HTML of a page. */
    public static String render(String template, Frame frame, Object page) {
        return Templates.render(template, Map.of("frame", frame, "page", page));
    }

    static String part(String template, Map<String, Object> parameters) {
        return Templates.render(template, parameters);
    }
}
