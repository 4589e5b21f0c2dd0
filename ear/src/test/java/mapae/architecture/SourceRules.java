package mapae.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What holds for files: packages that explain themselves, short files, safe templates, two languages, telling names. */
final class SourceRules {

    /** Past 250 lines somebody should ask what second job moved in; past this many the build does. */
    private static final int MOST_LINES = 300;

    private static final Pattern EXPLAINED = Pattern.compile("(?s).*/\\*\\*.*\\b[Ii]mports?\\b.*\\bGuards:.*\\*/.*");
    private static final Pattern INLINE_SCRIPT =
            Pattern.compile("(?i)<script(?![^>]*\\bsrc=)|\\son[a-z]+\\s*=|\\bhx-on|javascript:|\\bjs:");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?sm)(.*?)^public (?:(?:final|abstract|sealed|non-sealed) )*(?:class|record|interface|enum|@interface) ");
    private static final Pattern MIGRATION = Pattern.compile("V\\d+__([a-z]+)(_[a-z0-9_]+)?\\.sql");
    private static final Pattern JOB = Pattern.compile("<job\\s[^>]*\\bid=\"([^\"]*)\"");
    private static final Pattern REFUSAL =
            Pattern.compile("Refusal\\s*\\.(?:invalid|forbidden|notFound|conflict|rule)\\(\\s*\"([^\"]+)\"");

    private static final Pattern MESSAGE = Pattern.compile("\\btext\\(\"([^\"]+)\"\\s*[,)]");

    private static final String MESSAGES = "web/src/main/resources/mapae/web/messages_en.properties";
    private static final String REFUSALS = "ejb/src/main/resources/mapae/refusals_en.properties";

    static List<SourceRule> all() {
        return List.of(
                rule(
                        "every package says what it is for, what it may import and which rule it guards",
                        "\\w+/src/main/java/.*\\.java|ear/src/test/java/.*\\.java",
                        SourceRules::unexplained,
                        Map.of(
                                "ejb/src/main/java/mapae/mute/Mute.java", "package mapae.mute;",
                                "ejb/src/main/java/mapae/curt/Curt.java", "package mapae.curt;",
                                "ejb/src/main/java/mapae/curt/package-info.java", "/** Curt. */\npackage mapae.curt;"),
                        Map.of(
                                "ejb/src/main/java/mapae/seal/Seal.java", "package mapae.seal;",
                                "ejb/src/main/java/mapae/seal/package-info.java",
                                        "/** Seals. Imports nothing.\n *\n * <p>Guards: wax. */\npackage mapae.seal;")),
                rule(
                        "every public type says what it is",
                        "\\w+/src/main/java/.*\\.java",
                        (root, file) -> {
                            Matcher type = PUBLIC_TYPE.matcher(Files.readString(file));
                            return type.find() && !type.group(1).contains("/**")
                                    ? List.of("has no Javadoc")
                                    : List.of();
                        },
                        Map.of(
                                "ejb/src/main/java/Mute.java",
                                "import java.util.*;\n\n@Inject\npublic record Mute() {}"),
                        Map.of(
                                "ejb/src/main/java/Told.java", "/** Told. */\n@Inject\npublic final class Told {}",
                                "ejb/src/main/java/Own.java", "final class Own {}")),
                rule(
                        "no Java file is longer than " + MOST_LINES + " lines",
                        ".*/src/(main|test)/java/.*\\.java",
                        (root, file) -> {
                            int lines = Files.readAllLines(file).size();
                            return lines > MOST_LINES ? List.of("has " + lines + " lines") : List.of();
                        },
                        Map.of("ejb/src/main/java/Long.java", "// line\n".repeat(MOST_LINES + 1)),
                        Map.of("ejb/src/main/java/Short.java", "// line\n".repeat(MOST_LINES))),
                rule(
                        "no template puts out raw text",
                        "web/src/main/jte/.*\\.jte",
                        (root, file) ->
                                Files.readString(file).contains("$unsafe") ? List.of("uses $unsafe") : List.of(),
                        Map.of("web/src/main/jte/raw.jte", "<p>$unsafe{note}</p>"),
                        Map.of("web/src/main/jte/escaped.jte", "<p>${note}</p>")),
                rule(
                        "no template holds script of its own",
                        "web/src/main/jte/.*\\.jte",
                        (root, file) -> found(INLINE_SCRIPT, Files.readString(file), "holds script: "),
                        Map.of(
                                "web/src/main/jte/block.jte", "<script>alert(1)</script>",
                                "web/src/main/jte/handler.jte", "<button onclick=\"go()\">Go</button>",
                                "web/src/main/jte/link.jte", "<a href=\"javascript:go()\">Go</a>",
                                "web/src/main/jte/hx.jte", "<a hx-on:click=\"go()\">Go</a>"),
                        Map.of("web/src/main/jte/file.jte", "<script src=\"/go.js\" defer></script>")),
                rule(
                        "a migration is named after its capability",
                        ".*/db/migration/.*",
                        SourceRules::misnamedMigration,
                        Map.of(
                                "ejb/src/main/resources/db/migration/V1__treasury.sql", "select 1;",
                                "ejb/src/main/resources/db/migration/organisation.sql", "select 1;"),
                        Map.of(
                                "ejb/src/main/resources/db/migration/V2__access.sql", "select 1;",
                                "ejb/src/main/resources/db/migration/V3__access_badge.sql", "select 1;")),
                rule(
                        "a job's id is its file and its package",
                        "batch/src/main/resources/META-INF/batch-jobs/.*\\.xml",
                        SourceRules::misnamedJob,
                        Map.of(
                                "batch/src/main/resources/META-INF/batch-jobs/count-seals.xml",
                                        "<job id=\"seals\" version=\"1.0\"/>",
                                "batch/src/main/resources/META-INF/batch-jobs/homeless.xml",
                                        "<job id=\"homeless\" version=\"1.0\"/>"),
                        Map.of(
                                "batch/src/main/resources/META-INF/batch-jobs/count-wax.xml",
                                        "<job version=\"1.0\"\n id=\"count-wax\"/>",
                                "batch/src/main/java/mapae/batch/countwax/Wax.java", "")),
                rule(
                        "what is said in one language is said in the other",
                        ".*/src/main/resources/.*_(ko|en)\\.properties",
                        SourceRules::untranslated,
                        Map.of(
                                "ejb/src/main/resources/seals_en.properties", "wax=wax",
                                "ejb/src/main/resources/blank_ko.properties", "wax=",
                                "ejb/src/main/resources/alone_en.properties", "wax=wax"),
                        Map.of(
                                "ejb/src/main/resources/seals_ko.properties", "wax=밀랍\nlead=납",
                                "ejb/src/main/resources/blank_en.properties", "wax=wax",
                                "ejb/src/main/resources/both_ko.properties", "wax=밀랍",
                                "ejb/src/main/resources/both_en.properties", "wax=wax")),
                rule(
                        "every refusal has its text",
                        "\\w+/src/main/java/.*\\.java",
                        SourceRules::unsaid,
                        Map.of("ejb/src/main/java/Refuses.java", "throw Refusal.rule(\n \"seal.broken\", seal);"),
                        Map.of(
                                "ejb/src/main/java/Says.java",
                                "throw Refusal.rule(\"seal.lost\");",
                                REFUSALS,
                                "seal.lost=The seal is lost.")),
                rule(
                        "every text that a template names is there",
                        "web/src/main/jte/.*\\.jte",
                        SourceRules::unwritten,
                        Map.of("web/src/main/jte/names.jte", "<p>${frame.text(\"seal.broken\", seal)}</p>"),
                        Map.of(
                                "web/src/main/jte/knows.jte",
                                "${frame.text(\"seal\")}${frame.text(\"seal.\" + kind)}",
                                MESSAGES,
                                "seal=Seal")));
    }

    private static List<String> unexplained(Path root, Path file) throws IOException {
        Path info = file.resolveSibling("package-info.java");
        if (!Files.exists(info)) {
            return List.of("lies in a package without package-info.java");
        }
        return EXPLAINED.matcher(Files.readString(info)).matches()
                ? List.of()
                : List.of(
                        "lies in a package whose package-info.java does not say what it may import and what it guards");
    }

    private static List<String> misnamedMigration(Path root, Path file) {
        Matcher name = MIGRATION.matcher(file.getFileName().toString());
        return name.matches() && Capabilities.all().contains(name.group(1))
                ? List.of()
                : List.of("is not named after a capability");
    }

    private static List<String> misnamedJob(Path root, Path file) throws IOException {
        String name = file.getFileName().toString().replace(".xml", "");
        List<String> wrong = new ArrayList<>();
        Matcher job = JOB.matcher(Files.readString(file));
        if (!job.find() || !job.group(1).equals(name)) {
            wrong.add("holds a job with another id");
        }
        if (!Files.isDirectory(root.resolve("batch/src/main/java/mapae/batch/" + name.replace("-", "")))) {
            wrong.add("has no package of its name");
        }
        return wrong;
    }

    private static List<String> untranslated(Path root, Path file) throws IOException {
        String name = file.getFileName().toString();
        boolean korean = name.endsWith("_ko.properties");
        Path other = file.resolveSibling(name.substring(0, name.length() - "_ko.properties".length())
                + (korean ? "_en.properties" : "_ko.properties"));
        Properties texts = texts(file);
        Set<String> missing = new TreeSet<>(texts(other).stringPropertyNames());
        missing.removeIf(key -> !texts.getProperty(key, "").isBlank());
        if (!Files.exists(other)) {
            missing.add("its counterpart in the other language");
        }
        texts.stringPropertyNames().stream()
                .filter(key -> texts.getProperty(key).isBlank())
                .forEach(missing::add);
        return missing.isEmpty() ? List.of() : List.of("lacks " + missing);
    }

    private static List<String> unsaid(Path root, Path file) throws IOException {
        return missing(texts(root.resolve(REFUSALS)), REFUSAL, file);
    }

    private static List<String> unwritten(Path root, Path file) throws IOException {
        return missing(texts(root.resolve(MESSAGES)), MESSAGE, file);
    }

    private static List<String> missing(Properties texts, Pattern named, Path file) throws IOException {
        return named.matcher(Files.readString(file))
                .results()
                .map(match -> match.group(1))
                .filter(key -> !texts.containsKey(key))
                .map(key -> "names " + key + ", which has no text")
                .toList();
    }

    private static Properties texts(Path file) throws IOException {
        Properties texts = new Properties();
        if (Files.exists(file)) {
            texts.load(new StringReader(Files.readString(file)));
        }
        return texts;
    }

    private static List<String> found(Pattern pattern, String text, String says) {
        return pattern.matcher(text)
                .results()
                .map(match -> says + match.group())
                .toList();
    }

    private static SourceRule rule(
            String says,
            String subjects,
            SourceRule.Faults faults,
            Map<String, String> planted,
            Map<String, String> neighbours) {
        return new SourceRule(says, Pattern.compile(subjects), faults, planted, neighbours);
    }

    private SourceRules() {}
}
