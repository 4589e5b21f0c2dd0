package mapae.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What others wrote reaches a page through the escaping of the templates alone, and nothing turns it off. */
final class EscapingRules {

    private static final Pattern RAW = Pattern.compile("\\$unsafe|@raw\\b");
    private static final Pattern LITERAL = Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!]");
    private static final Pattern ENGINE = Pattern.compile("\\bgg\\.jte\\.[\\w.]+");
    private static final Pattern UNESCAPED = Pattern.compile("ContentType\\.Plain|<contentType>\\s*Plain");
    private static final Pattern MARKUP_BY_SCRIPT = Pattern.compile(
            "\\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|document\\.write|eval|Function)\\b");

    static List<SourceRule> all() {
        return List.of(
                SourceRule.of(
                        "no template puts out raw text",
                        "web/src/main/jte/.*\\.jte",
                        (root, file) -> found(RAW, file, "uses "),
                        Map.of(
                                "web/src/main/jte/raw.jte", "<p>$unsafe{note}</p>",
                                "web/src/main/jte/block.jte", "@raw<p>${note}</p>@endraw"),
                        Map.of("web/src/main/jte/escaped.jte", "<p>${note}</p>")),
                SourceRule.of(
                        "no Java code puts HTML together",
                        "\\w+/src/main/java/.*\\.java",
                        EscapingRules::markup,
                        Map.of(
                                "web/src/main/java/Bold.java", "return \"<b>\" + name + \"</b>\";",
                                "web/src/main/java/Block.java",
                                        "return \"\"\"\n  <p>%s</p>\n  \"\"\".formatted(name);"),
                        Map.of("web/src/main/java/Says.java", "List<String> less = List.of(\"a < b\", \"a<=b\");")),
                SourceRule.of(
                        "nobody but Templates writes to a page",
                        "web/src/main/java/.*\\.java",
                        (root, file) -> file.endsWith("mapae/web/page/Templates.java")
                                ? List.of()
                                : found(ENGINE, file, "reaches for "),
                        Map.of("web/src/main/java/Own.java", "import gg.jte.Content;"),
                        Map.of("web/src/main/java/mapae/web/page/Templates.java", "import gg.jte.TemplateEngine;")),
                SourceRule.of(
                        "the templates escape as HTML",
                        "web/pom\\.xml|web/src/main/java/.*\\.java",
                        (root, file) -> found(UNESCAPED, file, "turns it off with "),
                        Map.of(
                                "web/pom.xml", "<contentType>Plain</contentType>",
                                "web/src/main/java/Plain.java", "createPrecompiled(null, ContentType.Plain)"),
                        Map.of("web/src/main/java/Html.java", "createPrecompiled(null, ContentType.Html)")),
                SourceRule.of(
                        "no script turns text into markup or into code",
                        "web/src/main/webapp/assets/mapae/.*\\.js",
                        (root, file) -> found(MARKUP_BY_SCRIPT, file, "uses "),
                        Map.of(
                                "web/src/main/webapp/assets/mapae/in.js", "row.innerHTML = name;",
                                "web/src/main/webapp/assets/mapae/run.js", "eval(name);"),
                        Map.of(
                                "web/src/main/webapp/assets/mapae/text.js",
                                "(function () { row.textContent = name; })();")));
    }

    private static List<String> markup(Path root, Path file) throws IOException {
        return LITERAL.matcher(Files.readString(file))
                .results()
                .filter(literal -> TAG.matcher(literal.group()).find())
                .map(literal -> "holds the markup " + literal.group())
                .toList();
    }

    private static List<String> found(Pattern pattern, Path file, String says) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map(match -> says + match.group())
                .toList();
    }

    private EscapingRules() {}
}
