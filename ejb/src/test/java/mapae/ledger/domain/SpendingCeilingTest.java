package mapae.ledger.domain;

import static mapae.ledger.domain.Lines.won;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mapae.shared.InvestmentId;
import mapae.shared.Refusal;
import mapae.shared.Won;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SpendingCeilingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 8, 31);

    private static SpendingCeiling ceiling(Optional<LocalDate> stopped) {
        return new SpendingCeiling(1, new InvestmentId(7), "experiment/1", won(1_000), FIRST, LAST, stopped);
    }

    private static String code(Optional<Refusal> refusal) {
        return refusal.map(Refusal::code).orElse("");
    }

    @Test
    void leavesRoomUpToTheLastWon() {
        SpendingCeiling ceiling = ceiling(Optional.empty());
        assertEquals("", code(ceiling.refuse(won(400), won(600), FIRST)));
        assertEquals("ledger.above-ceiling", code(ceiling.refuse(won(400), won(601), LAST)));
        assertEquals(won(600), ceiling.left(won(400)));
        assertEquals(Won.ZERO, ceiling.left(won(1_400)), "what was committed before it was set is not taken back");
    }

    @Test
    void namesCeilingCommittedAndLeft() {
        Refusal refusal = new SpendingCeiling(
                        1, new InvestmentId(7), "experiment/1", won(300_000_000), FIRST, LAST, Optional.empty())
                .refuse(won(120_000_000), won(200_000_000), FIRST)
                .orElseThrow();
        assertEquals(List.of("300000000", "120000000", "180000000"), refusal.arguments());
        assertTrue(refusal.text(Locale.KOREAN).contains("180,000,000원까지만"), refusal.text(Locale.KOREAN));
        assertTrue(refusal.text(Locale.ENGLISH).contains("KRW 180,000,000 is left"), refusal.text(Locale.ENGLISH));
    }

    @Test
    void commitsNothingBeforeAfterOrOnceStopped() {
        assertEquals(
                "ledger.ceiling-early", code(ceiling(Optional.empty()).refuse(Won.ZERO, won(1), FIRST.minusDays(1))));
        assertEquals("ledger.ceiling-over", code(ceiling(Optional.empty()).refuse(Won.ZERO, won(1), LAST.plusDays(1))));
        assertEquals("ledger.ceiling-stopped", code(ceiling(Optional.of(FIRST)).refuse(Won.ZERO, won(1), FIRST)));
    }

    @Test
    void neverRefusesWhatGivesMoneyBack() {
        assertEquals("", code(ceiling(Optional.of(FIRST)).refuse(won(900), won(-5), LAST.plusDays(9))));
        assertEquals("", code(ceiling(Optional.empty()).refuse(won(1_000), Won.ZERO, LAST.plusDays(9))));
    }

    /**
     * Whatever is committed, changed, released, paid and refunded, what is open and paid together never exceeds the ceiling:
     * each draw is a step, the amount and the kind in one.
     */
    @Property
    void isNeverExceeded(@ForAll @Size(max = 60) List<@IntRange(min = 0, max = 4_999) Integer> steps) {
        SpendingCeiling ceiling = ceiling(Optional.empty());
        Won open = Won.ZERO;
        Won paid = Won.ZERO;
        for (int step : steps) {
            Won amount = won(step % 1_000);
            Won more = won(step / 1_000 < 2 ? step % 1_000 : 0);
            if (ceiling.refuse(open.plus(paid), more, FIRST).isPresent()) {
                continue;
            }
            switch (step / 1_000) {
                case 0, 1 -> open = open.plus(amount);
                case 2 -> open = open.minus(least(open, amount));
                case 3 -> {
                    Won part = least(open, amount);
                    open = open.minus(part);
                    paid = paid.plus(part);
                }
                default -> paid = paid.minus(least(paid, amount));
            }
            assertTrue(open.plus(paid).compareTo(ceiling.amount()) <= 0, open + " open and " + paid + " paid");
        }
    }

    private static Won least(Won one, Won other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
