package mapae.web.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mapae.audit.AuditView;
import mapae.metric.domain.NightlyJob;
import mapae.organisation.OrganisationView;
import mapae.shared.OrganisationId;
import mapae.shared.Won;
import mapae.web.page.Address;
import mapae.web.page.Formats;
import mapae.web.page.Texts;

/** Puts entries of the trail into words. What it has no words for is shown as it stands. */
final class Telling {

    private static final Pattern MONEY = Pattern.compile("([A-Z]{3}) (-?\\d{1,18})");
    private static final Pattern KEY = Pattern.compile("\\d{1,18}");
    private static final String ORGANISATION = "organisationKey";
    private static final String SYSTEM = "system";

    private final Texts texts;
    private final Formats formats;
    private final Map<OrganisationId, OrganisationView> organisations;

    /**
     * Tells in that language.
     *
     * @param organisations those that the entries name by key; where one is missing the key is shown
     */
    Telling(Texts texts, Formats formats, Map<OrganisationId, OrganisationView> organisations) {
        this.texts = texts;
        this.formats = formats;
        this.organisations = Map.copyOf(organisations);
    }

    /** The organisation that values of an entry name, if they name one. */
    static Optional<OrganisationId> organisation(Map<String, String> values) {
        return Optional.ofNullable(values.get(ORGANISATION)).flatMap(Telling::organisation);
    }

    private static Optional<OrganisationId> organisation(String key) {
        return KEY.matcher(key).matches() ? Optional.of(new OrganisationId(Long.parseLong(key))) : Optional.empty();
    }

    AuditModel.Entry told(AuditView view, boolean inItsOwnStory) {
        return new AuditModel.Entry(
                view.number(),
                formats.moment(view.at()),
                sentence(view),
                circumstances(view),
                inItsOwnStory ? Optional.empty() : view.investment().map(Telling::story),
                changes(view),
                view.reason(),
                view.redacted(),
                view.hash());
    }

    static AuditModel.Story story(String code) {
        return new AuditModel.Story(code, Address.of("investments", code).toString());
    }

    private String sentence(AuditView view) {
        String who = view.username().equals(SYSTEM)
                ? texts.get("audit.by-itself")
                : texts.get("audit.who", view.displayName().orElse(view.username()));
        String key = "audit.told." + view.kind();
        return texts.has(key) ? texts.get(key, who, subject(view)) : who + " " + view.kind();
    }

    /** What the sentence is about, beside the investment. */
    private String subject(AuditView view) {
        String name = switch (view.kind().split("\\.")[0]) {
            case "approval" -> "fiscalYear";
            case "progress" -> "month";
            case "investment" -> "stage";
            case "interchange" -> "file";
            case "ledger" -> view.after().containsKey("document") ? "document" : "fiscalYear";
            case "metric" -> "job";
            case "plan" -> "plan";
            case "businesscase" -> "case";
            default -> "";
        };
        return Optional.ofNullable(view.after().get(name))
                .map(value -> shown(view.kind(), name, value))
                .or(view::person)
                .or(() -> view.redacts().map(String::valueOf))
                .orElse("–");
    }

    private String circumstances(AuditView view) {
        return Stream.of(
                        Optional.of(view.username()).filter(name -> !name.equals(SYSTEM)),
                        Optional.of(roles(view.role())).filter(text -> !text.isEmpty()),
                        view.onBehalfOf().map(name -> texts.get("audit.on-behalf-of", name)),
                        view.address())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private String roles(String role) {
        return Stream.of(role.split(" "))
                .filter(one -> texts.has("role." + one))
                .map(one -> texts.get("role." + one))
                .collect(Collectors.joining(", "));
    }

    private List<AuditModel.Change> changes(AuditView view) {
        Set<String> names = new LinkedHashSet<>(view.after().keySet());
        names.addAll(view.before().keySet());
        List<AuditModel.Change> changes = new ArrayList<>();
        for (String name : names) {
            Optional<String> before =
                    Optional.ofNullable(view.before().get(name)).map(value -> shown(view.kind(), name, value));
            Optional<String> after =
                    Optional.ofNullable(view.after().get(name)).map(value -> shown(view.kind(), name, value));
            // what stayed the same is told once
            changes.add(new AuditModel.Change(label(name), before.equals(after) ? Optional.empty() : before, after));
        }
        return changes;
    }

    private String label(String name) {
        String key = "audit.field." + name;
        return texts.has(key) ? texts.get(key) : name;
    }

    private String shown(String kind, String name, String value) {
        Matcher money = MONEY.matcher(value);
        if (money.matches()) {
            return formats.exactly(Won.of(Long.parseLong(money.group(2))), money.group(1));
        }
        return switch (name) {
            case "state" -> named(stateOf(kind), value);
            case "yearStatus" -> named("YearStatus", value);
            case "basis" -> named("MultiYearBasis", value);
            case "stage" -> named("Stage", value);
            case "section" -> named("Section", value);
            case "rating" -> named("Rating", value);
            case "importKind" ->
                named("ImportKind", value.toUpperCase(Locale.ROOT).replace('-', '_'));
            case "mode" -> named("ImportMode", value.toUpperCase(Locale.ROOT));
            case "job" ->
                NightlyJob.named(value)
                        .map(job -> job.title().in(texts.locale()))
                        .orElse(value);
            case "role" -> roles(value);
            case ORGANISATION ->
                organisation(value)
                        .map(organisations::get)
                        .map(one -> one.name().in(texts.locale()) + " (" + one.code() + ")")
                        .orElse(value);
            case "password" -> named("PasswordState", value);
            case "goodUntil" -> moment(value);
            case "month", "asOf", "forecastFinish", "from", "to", "dueOn", "handedInOn" -> day(value);
            default -> value;
        };
    }

    private static String stateOf(String kind) {
        return switch (kind.split("\\.")[0]) {
            case "interchange" -> "ImportState";
            case "ledger" -> "RequestState";
            case "plan" -> "PlanState";
            case "businesscase" -> "CaseState";
            default -> "ProposalState";
        };
    }

    private String named(String type, String value) {
        String key = type + "." + value;
        return texts.has(key) ? texts.get(key) : value;
    }

    private String moment(String value) {
        try {
            return formats.moment(Instant.parse(value));
        } catch (DateTimeException other) {
            return value;
        }
    }

    private String day(String value) {
        try {
            return value.length() == "2026-10".length()
                    ? formats.month(YearMonth.parse(value))
                    : formats.date(LocalDate.parse(value));
        } catch (DateTimeException other) {
            return value;
        }
    }
}
