package mapae.investment.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The life cycle. */
class StageTest {

    @ParameterizedTest
    @CsvSource({
        "PROPOSED, APPROVED",
        "APPROVED, DELIVERY",
        "DELIVERY, OPERATION",
        "DELIVERY, CLOSED",
        "OPERATION, DELIVERY",
        "OPERATION, CLOSED"
    })
    void goesOnStepByStep(Stage from, Stage to) {
        assertTrue(from.mayBecome(to));
    }

    @ParameterizedTest
    @CsvSource({"PROPOSED, DELIVERY", "PROPOSED, OPERATION", "APPROVED, PROPOSED", "APPROVED, OPERATION"})
    void skipsNoStep(Stage from, Stage to) {
        assertFalse(from.mayBecome(to));
    }

    @ParameterizedTest
    @EnumSource
    void becomesNothingThatItIs(Stage stage) {
        assertFalse(stage.mayBecome(stage));
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"STOPPED", "CLOSED"},
            mode = EnumSource.Mode.EXCLUDE)
    void canBeStoppedAtAnyTime(Stage stage) {
        assertTrue(stage.mayBecome(Stage.STOPPED));
    }

    @Test
    void leadsNowhereOnceItIsOver() {
        Set<Stage> over = EnumSet.noneOf(Stage.class);
        for (Stage stage : Stage.values()) {
            if (stage.isOver()) {
                over.add(stage);
                assertTrue(stage.next().isEmpty());
            }
        }
        assertEquals(EnumSet.of(Stage.STOPPED, Stage.CLOSED), over);
    }

    @Test
    void leavesApprovingAndStoppingToPlanners() {
        Set<Stage> decided = EnumSet.noneOf(Stage.class);
        for (Stage stage : Stage.values()) {
            if (stage.isForPlanners()) {
                decided.add(stage);
            }
        }
        assertEquals(EnumSet.of(Stage.APPROVED, Stage.STOPPED), decided);
    }
}
