package mapae.intake.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final Table TABLE = new Table(
            "investment",
            List.of(Column.text("code", "code")),
            List.of(Column.text("title", "title"), Column.text("stage", "stage"), Column.whole("total", "total")));

    private static final Source ALL = new Source(Set.of("title", "stage", "total"), Set.of());
    private static final BiPredicate<List<Object>, List<Object>> NEVER = (before, said) -> false;
    private static final Predicate<List<Object>> ALWAYS = values -> true;

    private final Map<List<Object>, Known> known = new HashMap<>();

    private Plan say(Source source, Object... values) {
        return Plan.of(TABLE, source, List.of(new Row(List.of("A"), Arrays.asList(values))), known, NEVER, ALWAYS);
    }

    private void changeByHand(Object... values) {
        Known before = known.get(List.<Object>of("A"));
        known.put(List.of("A"), new Known(Arrays.asList(values), before.heard()));
    }

    private List<Object> values() {
        return known.get(List.<Object>of("A")).values();
    }

    @Test
    void addsWhatIsNew() {
        Plan plan = say(ALL, "Portal", "DELIVERY", 100L);
        assertEquals(Set.of(List.of("A")), plan.inserts().keySet());
        assertTrue(plan.changed().get(0));
    }

    @Test
    void saysNothingNewTheSecondTime() {
        say(ALL, "Portal", "DELIVERY", 100L);
        Plan again = say(ALL, "Portal", "DELIVERY", 100L);
        assertTrue(again.inserts().isEmpty()
                && again.updates().isEmpty()
                && again.remembered().isEmpty());
        assertTrue(again.changed().isEmpty());
    }

    @Test
    void keepsWhatWasChangedByHandUntilTheSourceSaysSomethingElse() {
        say(ALL, "Portal", "DELIVERY", 100L);
        changeByHand("Portal", "OPERATION", 120L);
        assertTrue(say(ALL, "Portal", "DELIVERY", 100L).changed().isEmpty());
        assertEquals(List.of("Portal", "OPERATION", 120L), values());
        assertTrue(say(ALL, "Portal", "DELIVERY", 130L).changed().get(0));
        assertEquals(List.of("Portal", "OPERATION", 130L), values());
    }

    @Test
    void remembersWhatWasSaidOfARowThatReadsTheSameByHand() {
        known.put(List.of("A"), new Known(List.of("Portal", "DELIVERY", 100L), Heard.nothing()));
        Plan plan = say(ALL, "Portal", "DELIVERY", 100L);
        assertTrue(plan.changed().isEmpty() && plan.updates().isEmpty());
        assertEquals(Set.of(List.of("A")), plan.remembered().keySet());
        changeByHand("Portal", "DELIVERY", 90L);
        assertTrue(say(ALL, "Portal", "DELIVERY", 100L).changed().isEmpty());
    }

    @Test
    void leavesAFieldAloneThatTheSourceDoesNotSpeakOf() {
        known.put(List.of("A"), new Known(Arrays.asList("Portal", "OPERATION", 70L), Heard.nothing()));
        say(new Source(Set.of("title"), Set.of()), "Gate", "DELIVERY", null);
        assertEquals(List.of("Gate", "OPERATION", 70L), values());
    }

    @Test
    void takesAFirstWordForNewRowsOnly() {
        Source source = new Source(Set.of("title", "stage"), Set.of("stage"));
        known.put(List.of("A"), new Known(Arrays.asList("Portal", "OPERATION", null), Heard.nothing()));
        say(source, "Portal", "DELIVERY", null);
        assertEquals("OPERATION", values().get(1));
        known.clear();
        say(source, "Portal", "DELIVERY", null);
        assertEquals("DELIVERY", values().get(1));
    }

    @Test
    void emptiesAFieldOnlyIfTheSourceHadFilledIt() {
        known.put(List.of("A"), new Known(Arrays.asList("Portal", "DELIVERY", 70L), Heard.nothing()));
        say(ALL, "Portal", "DELIVERY", null);
        assertEquals(70L, values().get(2));
        say(ALL, "Portal", "DELIVERY", 80L);
        say(ALL, "Portal", "DELIVERY", null);
        assertEquals(Arrays.asList("Portal", "DELIVERY", null), values());
    }

    @Test
    void letsTheLatestWinWhateverTheOrder() {
        BiPredicate<List<Object>, List<Object>> byTotal = (before, said) -> (Long) said.get(2) < (Long) before.get(2);
        List<Row> rows = List.of(
                new Row(List.of("A"), List.of("New", "DELIVERY", 2L)),
                new Row(List.of("A"), List.of("Old", "DELIVERY", 1L)));
        BitSet changed = Plan.of(TABLE, ALL, rows, known, byTotal, ALWAYS).changed();
        assertEquals("New", values().get(0));
        assertEquals(1, changed.cardinality());
    }

    @Test
    void refusesWhatCannotStandBesideWhatIsKnown() {
        known.put(List.of("A"), new Known(Arrays.asList("Portal", "CLOSED", 70L), Heard.nothing()));
        Plan plan = Plan.of(
                TABLE,
                new Source(Set.of("total"), Set.of()),
                List.of(new Row(List.of("A"), Arrays.asList(null, null, 90L))),
                known,
                NEVER,
                values -> !("CLOSED".equals(values.get(1)) && values.get(2).equals(90L)));
        assertTrue(plan.refused().get(0));
        assertTrue(plan.updates().isEmpty());
        assertEquals(70L, values().get(2));
    }

    @Test
    void readsWhatWasHeardBackFromItsBytes() {
        say(ALL, "Portal", null, 100L);
        Heard heard = known.get(List.<Object>of("A")).heard();
        assertEquals(heard, Heard.of(heard.bytes()));
        assertEquals(Heard.NOTHING, heard.of(1));
        assertEquals(Heard.NOTHING, Heard.of(null).of(7));
    }
}
