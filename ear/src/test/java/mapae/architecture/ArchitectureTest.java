package mapae.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what ships to the rules of the house, and the rules to their planted violations. */
class ArchitectureTest {

    static Stream<HouseRule> rules() {
        return Stream.of(
                        ImportRules.all(),
                        EntityRules.all(),
                        ServiceRules.all(),
                        PermissionRules.all(),
                        PieceRules.all(),
                        NamingRules.all(),
                        TimeAndMoneyRules.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holdsInWhatShips(HouseRule rule) {
        rule.in(House.REAL.base()).check(House.REAL.classes());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void findsItsPlantedViolationsAndNothingElse(HouseRule rule) {
        assertEquals(new TreeSet<>(rule.planted()), rule.offenders(House.PLANTED));
        assertThrows(AssertionError.class, () -> rule.in(House.PLANTED.base()).check(House.PLANTED.classes()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void failsWhereItBindsNobody(HouseRule rule) {
        AssertionError failure = assertThrows(
                AssertionError.class, () -> rule.in(House.EMPTY.base()).check(House.EMPTY.classes()));
        assertTrue(failure.getMessage().contains("failed to check any classes"), failure.getMessage());
    }

    @Test
    void readsTheClassesOfEveryModule() {
        Set<String> areas = House.REAL.classes().stream()
                .flatMap(c -> Room.of(House.REAL.base(), c).stream())
                .map(Room::area)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = new TreeSet<>(Capabilities.all());
        expected.addAll(Set.of("shared", "web", "batch", "config"));
        assertEquals(expected, areas, "the table of capabilities names what is there, all of it and nothing else");
    }
}
