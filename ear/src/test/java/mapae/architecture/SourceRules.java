package mapae.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What holds for Java files: packages and types explain themselves, files are short. */
final class SourceRules {

    /** Past 250 lines somebody should ask what second job moved in; past this many the build does. */
    private static final int MOST_LINES = 300;

    private static final Pattern EXPLAINED = Pattern.compile("(?s).*/\\*\\*.*\\b[Ii]mports?\\b.*\\bGuards:.*\\*/.*");
    private static final Pattern TOLD = Pattern.compile("(?s).*/\\*\\*.*\\w.*\\*/.*");
    private static final Pattern LITERAL = Pattern.compile("\"(?:\\\\.|[^\"\\\\\\n])*\"");
    private static final Pattern SQL_TIME = Pattern.compile(
            "(?i)\\b(?:now|sysdate|curdate|curtime|current_(?:date|time|timestamp)|utc_(?:date|time|timestamp))\\s*\\(");
    private static final Pattern SECRET =
            Pattern.compile("(?i)\\w*(?:password|passwd|secret|token|api_?key)\\w*\\s*[=:]\\s*\"(?!\\$\\{env\\.)"
                    + "[^\"\\s]{6,}\"|BEGIN [A-Z ]*PRIVATE KEY");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?sm)(.*?)^public (?:(?:final|abstract|sealed|non-sealed) )*(?:class|record|interface|enum|@interface) ");

    static List<SourceRule> all() {
        return List.of(
                SourceRule.of(
                        "every package says what it is for, what it may import and which rule it guards",
                        "\\w+/src/main/java/.*\\.java|ear/src/test/java/.*\\.java",
                        SourceRules::unexplained,
                        Map.of(
                                "ejb/src/main/java/mapae/mute/Mute.java",
                                "package mapae.mute;",
                                "ear/src/test/java/mapae/hush/HushIT.java",
                                "package mapae.hush;",
                                "ejb/src/main/java/mapae/curt/Curt.java",
                                "package mapae.curt;",
                                "ejb/src/main/java/mapae/curt/package-info.java",
                                "/** Curt. */\npackage mapae.curt;"),
                        Map.of(
                                "ear/src/test/java/mapae/seal/SealIT.java",
                                "package mapae.seal;",
                                "ear/src/test/java/mapae/seal/package-info.java",
                                "/** Seals. */\npackage mapae.seal;",
                                "ejb/src/main/java/mapae/seal/Seal.java",
                                "package mapae.seal;",
                                "ejb/src/main/java/mapae/seal/package-info.java",
                                "/** Seals. Imports nothing.\n *\n * <p>Guards: wax. */\npackage mapae.seal;")),
                SourceRule.of(
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
                SourceRule.of(
                        "no statement asks the database for the time",
                        // config fills an empty database before there is a server that could inject a clock
                        "(ejb|batch|web)/src/main/java/.*\\.java",
                        (root, file) -> LITERAL.matcher(Files.readString(file))
                                .results()
                                .filter(literal ->
                                        SQL_TIME.matcher(literal.group()).find())
                                .map(literal -> "asks with " + literal.group())
                                .toList(),
                        Map.of("ejb/src/main/java/Asks.java", "\"update seal set broken_at = utc_timestamp(6)\""),
                        Map.of("ejb/src/main/java/Knows.java", "\"on \" + LocalDate.now(clock) + \"(\\\"now\\\")\"")),
                SourceRule.of(
                        "no secret stands in the sources",
                        "(\\w+/src/main/.*\\.(java|xml|cli|conf|yaml|sql|jte|js)|(\\w+/)?pom\\.xml)",
                        (root, file) -> SECRET.matcher(Files.readString(file))
                                .results()
                                .map(match -> "holds " + match.group())
                                .toList(),
                        Map.of(
                                "config/src/main/server/open.cli", "add(password=\"a-long-one\")",
                                "ejb/src/main/java/Known.java", "String sealToken = \"5f4dcc3b5aa765d6\";"),
                        Map.of(
                                "config/src/main/server/closed.cli", "add(password=\"${env.MAPAE_DB_PASSWORD}\")",
                                "ejb/src/main/java/Names.java", "form.value(\"password\")")),
                SourceRule.of(
                        "no Java file is longer than " + MOST_LINES + " lines",
                        ".*/src/(main|test)/java/.*\\.java",
                        (root, file) -> {
                            int lines = Files.readAllLines(file).size();
                            return lines > MOST_LINES ? List.of("has " + lines + " lines") : List.of();
                        },
                        Map.of("ejb/src/main/java/Long.java", "// line\n".repeat(MOST_LINES + 1)),
                        Map.of("ejb/src/main/java/Short.java", "// line\n".repeat(MOST_LINES))));
    }

    /** Packages of tests need not say what they import: they may import whatever they drive. */
    private static List<String> unexplained(Path root, Path file) throws IOException {
        Path info = file.resolveSibling("package-info.java");
        if (!Files.exists(info)) {
            return List.of("lies in a package without package-info.java");
        }
        Pattern wanted = root.relativize(file).startsWith("ear/src/test") ? TOLD : EXPLAINED;
        return wanted.matcher(Files.readString(info)).matches()
                ? List.of()
                : List.of("lies in a package whose package-info.java does not say enough");
    }

    private SourceRules() {}
}
