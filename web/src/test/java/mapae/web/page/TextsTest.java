package mapae.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern USE =
            // what stands in a field of a form is no text of ours
            Pattern.compile(
                    "(?<!RefusalTexts\\.)(?<!form\\.)(?<!filter\\.)\\b(?:(?:text|titled|announce|texts\\(\\)\\.get|texts\\.get)\\(\\s*"
                            + "|refuse\\(\\s*\"[^\"]*\",\\s*)\"([A-Za-z0-9._-]+)\"\\s*[,)]");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+");

    @Test
    void everyKeyIsWrittenInBothLanguages() throws IOException {
        assertEquals(
                new TreeSet<>(load("ko").stringPropertyNames()),
                new TreeSet<>(load("en").stringPropertyNames()));
    }

    @Test
    void noTextIsBlank() throws IOException {
        for (String language : List.of("ko", "en")) {
            load(language).forEach((key, text) -> assertFalse(text.toString().isBlank(), language + " " + key));
        }
    }

    @Test
    void bothLanguagesFillTheSamePlaces() throws IOException {
        Properties korean = load("ko");
        Properties english = load("en");
        for (String key : korean.stringPropertyNames()) {
            Set<String> inKorean = places(korean.getProperty(key));
            Set<String> inEnglish = places(english.getProperty(key));
            // a plural in English chooses by a number that Korean need not mention
            inEnglish.removeIf(place -> english.getProperty(key).contains(place + ",choice"));
            assertEquals(inKorean, inEnglish, key);
        }
    }

    @Test
    void noTextHoldsAnApostropheThatMessageFormatWouldSwallow() throws IOException {
        for (String language : List.of("ko", "en")) {
            load(language).forEach((key, text) -> assertFalse(text.toString().contains("'"), language + " " + key));
        }
    }

    @Test
    void everyKeyThatTemplatesAndPagesNameIsWritten() throws IOException {
        Set<String> written = load("ko").stringPropertyNames();
        Set<String> missing = new TreeSet<>();
        List<Path> sources = new ArrayList<>();
        for (String root : List.of("src/main/jte", "src/main/java")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                files.filter(Files::isRegularFile).forEach(sources::add);
            }
        }
        int uses = 0;
        for (Path source : sources) {
            Matcher use = USE.matcher(Files.readString(source));
            while (use.find()) {
                uses++;
                if (!written.contains(use.group(1))) {
                    missing.add(source.getFileName() + ": " + use.group(1));
                }
            }
        }
        assertTrue(uses > 30, "the pattern finds the uses");
        assertEquals(Set.of(), missing);
    }

    @Test
    void aMissingTextIsItsKey() {
        assertEquals("no.such.key", Texts.in(java.util.Locale.KOREAN).get("no.such.key"));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                TextsTest.class.getResourceAsStream("/mapae/web/messages_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
