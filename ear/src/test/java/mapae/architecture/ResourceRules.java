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

/** What holds for the other files: templates without script, telling names, two languages, no text that is missing. */
final class ResourceRules {

    private static final Pattern INLINE_SCRIPT =
            Pattern.compile("(?i)<script(?![^>]*\\bsrc=)|\\son[a-z]+\\s*=|\\bhx-on|javascript:|\\bjs:");
    private static final Pattern MIGRATION = Pattern.compile("V\\d+__([a-z]+)(_[a-z0-9_]+)?\\.sql");
    private static final Pattern JOB = Pattern.compile("<job\\s[^>]*\\bid=\"([^\"]*)\"");
    private static final Pattern REFUSAL =
            Pattern.compile("Refusal\\s*\\.(?:invalid|forbidden|notFound|conflict|rule|tooOften)\\(\\s*\"([^\"]+)\"");
    private static final Pattern MESSAGE = Pattern.compile("\\btext\\(\"([^\"]+)\"\\s*[,)]");
    private static final String MESSAGES = "web/src/main/resources/mapae/web/messages_en.properties";
    private static final String REFUSALS = "ejb/src/main/resources/mapae/refusals_en.properties";

    static List<SourceRule> all() {
        return List.of(
                SourceRule.of(
                        "no template holds script of its own",
                        "web/src/main/jte/.*\\.jte",
                        (root, file) -> found(INLINE_SCRIPT, Files.readString(file), "holds script: "),
                        Map.of(
                                "web/src/main/jte/block.jte", "<script>alert(1)</script>",
                                "web/src/main/jte/handler.jte", "<button onclick=\"go()\">Go</button>",
                                "web/src/main/jte/link.jte", "<a href=\"javascript:go()\">Go</a>",
                                "web/src/main/jte/hx.jte", "<a hx-on:click=\"go()\">Go</a>"),
                        Map.of("web/src/main/jte/file.jte", "<script src=\"/go.js\" defer></script>")),
                SourceRule.of(
                        "a migration is named after its capability",
                        ".*/db/migration/.*",
                        ResourceRules::misnamedMigration,
                        Map.of(
                                "ejb/src/main/resources/db/migration/V1__treasury.sql", "select 1;",
                                "ejb/src/main/resources/db/migration/organisation.sql", "select 1;"),
                        Map.of(
                                "ejb/src/main/resources/db/migration/V2__access.sql", "select 1;",
                                "ejb/src/main/resources/db/migration/V3__access_badge.sql", "select 1;")),
                SourceRule.of(
                        "a job's id is its file and its package",
                        "batch/src/main/resources/META-INF/batch-jobs/.*\\.xml",
                        ResourceRules::misnamedJob,
                        Map.of(
                                "batch/src/main/resources/META-INF/batch-jobs/count-seals.xml",
                                        "<job id=\"seals\" version=\"1.0\"/>",
                                "batch/src/main/resources/META-INF/batch-jobs/homeless.xml",
                                        "<job id=\"homeless\" version=\"1.0\"/>"),
                        Map.of(
                                "batch/src/main/resources/META-INF/batch-jobs/count-wax.xml",
                                        "<job version=\"1.0\"\n id=\"count-wax\"/>",
                                "batch/src/main/java/mapae/batch/countwax/Wax.java", "")),
                SourceRule.of(
                        "what is said in one language is said in the other",
                        ".*/src/main/resources/.*_(ko|en)\\.properties",
                        ResourceRules::untranslated,
                        Map.of(
                                "ejb/src/main/resources/seals_en.properties", "wax=wax",
                                "ejb/src/main/resources/blank_ko.properties", "wax=",
                                "ejb/src/main/resources/alone_en.properties", "wax=wax"),
                        Map.of(
                                "ejb/src/main/resources/seals_ko.properties", "wax=밀랍\nlead=납",
                                "ejb/src/main/resources/blank_en.properties", "wax=wax",
                                "ejb/src/main/resources/both_ko.properties", "wax=밀랍",
                                "ejb/src/main/resources/both_en.properties", "wax=wax")),
                SourceRule.of(
                        "every refusal has its text",
                        "\\w+/src/main/java/.*\\.java",
                        ResourceRules::unsaid,
                        Map.of("ejb/src/main/java/Refuses.java", "throw Refusal.rule(\n \"seal.broken\", seal);"),
                        Map.of(
                                "ejb/src/main/java/Says.java",
                                "throw Refusal.rule(\"seal.lost\");",
                                REFUSALS,
                                "seal.lost=The seal is lost.")),
                SourceRule.of(
                        "every text that a template names is there",
                        "web/src/main/jte/.*\\.jte",
                        ResourceRules::unwritten,
                        Map.of("web/src/main/jte/names.jte", "<p>${frame.text(\"seal.broken\", seal)}</p>"),
                        Map.of(
                                "web/src/main/jte/knows.jte",
                                "${frame.text(\"seal\")}${frame.text(\"seal.\" + kind)}",
                                MESSAGES,
                                "seal=Seal")));
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

    private ResourceRules() {}
}
