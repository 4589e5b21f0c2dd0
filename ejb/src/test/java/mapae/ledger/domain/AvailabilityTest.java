package mapae.ledger.domain;

import static mapae.ledger.domain.Lines.won;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mapae.ledger.domain.Availability.Warning;
import mapae.shared.Percent;
import mapae.shared.Refusal;
import org.junit.jupiter.api.Test;

class AvailabilityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final List<UseThreshold> THRESHOLDS = List.of(threshold("100"), threshold("80"), threshold("90"));

    /** 1,000 granted; 300 spent, 400 committed, 200 free, 100 unallotted. */
    private static final Availability LINE = Availability.of(Lines.with(
            Account.INITIAL, 1_000,
            Account.SPENT, 300,
            Account.COMMITTED, 400,
            Account.AVAILABLE, 200,
            Account.UNALLOTTED, 100));

    @Test
    void isWhatIsAllottedAndNotCommitted() {
        assertEquals(new Availability(won(200), won(700), won(1_000)), LINE);
    }

    @Test
    void refusesMoreThanIsFreeAndSaysWhatIsFree() {
        assertEquals(Optional.empty(), LINE.refusal(won(200)));
        Refusal refusal = LINE.refusal(won(201)).orElseThrow();
        assertEquals("ledger.over-free", refusal.code());
        assertEquals(List.of("201", "200"), refusal.arguments());
        assertEquals("ledger.commit-nothing", LINE.refusal(won(0)).orElseThrow().code());
    }

    @Test
    void isNothingWhereALineIsOverdrawn() {
        Availability overdrawn = Availability.of(Lines.with(Account.AVAILABLE, -5));
        assertEquals(List.of("1", "0"), overdrawn.refusal(won(1)).orElseThrow().arguments());
    }

    /** 700 of 1,000 are used. 99 more: 79.9 %. 100 more: 80 %. 200 more: 90 %. 300 more: all. */
    @Test
    void warnsFromEachThresholdOn() {
        assertEquals(List.of(), LINE.committed(won(99)).warnings(THRESHOLDS, DAY));
        assertEquals(List.of(warning("80", 800)), LINE.committed(won(100)).warnings(THRESHOLDS, DAY));
        assertEquals(
                List.of(warning("80", 900), warning("90", 900)),
                LINE.committed(won(200)).warnings(THRESHOLDS, DAY));
        assertEquals(
                List.of(warning("80", 1_000), warning("90", 1_000), warning("100", 1_000)),
                LINE.committed(won(300)).warnings(THRESHOLDS, DAY));
        assertEquals(won(100), LINE.committed(won(100)).free());
    }

    @Test
    void warnsByTheThresholdsOfTheDay() {
        UseThreshold old = new UseThreshold(Percent.of("70"), DAY.minusYears(1), Optional.of(DAY.minusDays(1)));
        UseThreshold now = new UseThreshold(Percent.of("60"), DAY, Optional.of(DAY));
        assertEquals(List.of(warning("70", 700)), LINE.warnings(List.of(old, now), DAY.minusDays(1)));
        assertEquals(List.of(warning("60", 700)), LINE.warnings(List.of(old, now), DAY));
        assertEquals(List.of(), LINE.warnings(List.of(old, now), DAY.plusDays(1)));
    }

    @Test
    void warnsOfUseWithoutABudgetAndNotOfNoUse() {
        Availability unused = new Availability(won(0), won(0), won(0));
        assertEquals(List.of(), unused.warnings(THRESHOLDS, DAY));
        assertEquals(
                3,
                new Availability(won(-1), won(1), won(0))
                        .warnings(THRESHOLDS, DAY)
                        .size());
    }

    @Test
    void hasNoThresholdOfNothing() {
        assertThrows(IllegalArgumentException.class, () -> threshold("0"));
    }

    private static Warning warning(String percent, long used) {
        return new Warning(Percent.of(percent), won(used), won(1_000));
    }

    private static UseThreshold threshold(String percent) {
        return new UseThreshold(Percent.of(percent), Rules.FROM, Optional.empty());
    }
}
