package mapae.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the sources to the rules about files, and those rules to their planted violations. */
class SourcesTest {

    private static final Path REPOSITORY =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();

    static Stream<SourceRule> rules() {
        return Stream.of(SourceRules.all(), ResourceRules.all(), EscapingRules.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holdsInTheSources(SourceRule rule) {
        assertFalse(rule.bound(REPOSITORY).isEmpty(), "the rule reads no file");
        assertEquals(Map.of(), rule.offenders(REPOSITORY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void findsItsPlantedViolationsAndNothingElse(SourceRule rule, @TempDir Path root) throws IOException {
        write(root, rule.planted());
        write(root, rule.neighbours());
        assertEquals(
                new TreeSet<>(rule.planted().keySet()), rule.offenders(root).keySet());
    }

    private static void write(Path root, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
