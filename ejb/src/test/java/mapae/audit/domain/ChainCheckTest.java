package mapae.audit.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import mapae.audit.domain.Verdict.Break;
import org.junit.jupiter.api.Test;

class ChainCheckTest {

    private final Random random = new Random(1);
    private final List<Stored> trail = new ArrayList<>(Trails.of(12, random));

    private Optional<Break> broken(List<Link> anchors) {
        return ChainCheck.of(trail.iterator(), anchors.iterator()).broken();
    }

    private static Stored blanked(Stored stored) {
        return new Stored(stored.entry(), stored.hash(), Optional.empty(), Optional.empty());
    }

    @Test
    void namesAMissingEntryByItsNumber() {
        trail.remove(4);
        assertEquals(Optional.of(new Break(5, Fault.MISSING)), broken(List.of()));
    }

    @Test
    void aTailThatWasCutOffIsFoundByTheAnchorsAlone() {
        List<Link> anchors = Trails.anchors(trail);
        trail.remove(11);
        assertEquals(Optional.empty(), broken(List.of()));
        assertEquals(Optional.of(new Break(12, Fault.MISSING)), broken(anchors));
    }

    @Test
    void contentThatIsGoneWithoutARedactionIsNamedBeforeWhatComesLater() {
        trail.set(2, blanked(trail.get(2)));
        trail.remove(7);
        assertEquals(Optional.of(new Break(3, Fault.CONTENT_GONE)), broken(List.of()));
    }

    @Test
    void aContentThatLostItsPlaceIsGoneEvenIfItWasBlank() {
        Stored stored = blanked(trail.get(2));
        trail.set(2, new Stored(stored.entry(), stored.hash(), stored.salt(), stored.content(), false));
        assertEquals(Optional.of(new Break(3, Fault.CONTENT_GONE)), broken(List.of()));
    }

    @Test
    void entriesAfterTheLastAnchorAreCounted() {
        Verdict verdict = ChainCheck.of(
                trail.iterator(), Trails.anchors(trail).subList(0, 9).iterator());
        assertTrue(verdict.isWhole());
        assertEquals(3, verdict.notYetAnchored());
    }

    @Test
    void anchorsNeedNotNameEveryEntry() {
        List<Link> anchors = List.of(trail.get(3).link(), trail.get(11).link());
        Verdict verdict = ChainCheck.of(trail.iterator(), anchors.iterator());
        assertTrue(verdict.isWhole());
        assertEquals(2, verdict.anchors());
    }

    @Test
    void anchorsOutOfOrderTellThatTheTrailWasCutBack() {
        List<Link> anchors = new ArrayList<>(Trails.anchors(trail));
        Collections.swap(anchors, 5, 6);
        assertEquals(Fault.ANCHORS_OUT_OF_ORDER, broken(anchors).orElseThrow().fault());
    }

    @Test
    void anEmptyTrailIsWholeWhereNothingWasAnchored() {
        trail.clear();
        assertEquals(Optional.empty(), broken(List.of()));
    }

    @Test
    void theSameContentUnderAnotherSaltIsCommittedToOtherwise() {
        Content content = Trails.content(random);
        assertNotEquals(content.commitment("a"), content.commitment("b"));
    }

    @Test
    void nothingIsTakenForAnAbsentField() {
        Content absent = new Content(
                "a", Optional.empty(), Optional.of("b"), Optional.empty(), Optional.empty(), Optional.empty());
        Content empty = new Content(
                "a", Optional.of(""), Optional.of("b"), Optional.empty(), Optional.empty(), Optional.empty());
        Content moved = new Content(
                "a", Optional.of("b"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertNotEquals(absent.commitment("s"), empty.commitment("s"));
        assertNotEquals(absent.commitment("s"), moved.commitment("s"));
    }

    @Test
    void aClockThatIsSetBackDoesNotTurnTheDaysBack() {
        Link last = new Link(7, LocalDate.of(2026, 11, 24), "");
        assertEquals(LocalDate.of(2026, 11, 24), last.dayAfter(LocalDate.of(2026, 11, 23)));
        assertEquals(LocalDate.of(2026, 11, 25), last.dayAfter(LocalDate.of(2026, 11, 25)));
    }
}
