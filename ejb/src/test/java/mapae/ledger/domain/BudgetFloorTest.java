package mapae.ledger.domain;

import static mapae.ledger.domain.Lines.won;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mapae.shared.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetFloorTest {

    private static final int OWN_LINES = 3;

    @ParameterizedTest
    @CsvSource({
        "4500, 6500, 2000, 2000, ",
        "4500, 6500, 2001, 2000, 4499",
        "4500, 4500, 1, 0, 4499",
        // below it already: nothing more leaves
        "4500, 4000, 1, 0, 3999",
        // what does not leave is not refused, wherever the sum stands
        "4500, 4000, 0, 0, ",
        "4500, 4000, -10, 0, ",
        "0, 100, 100, 100, ",
    })
    void letsGoOnlyWhatIsAboveIt(long guaranteed, long held, long leaving, long spare, Long left) {
        BudgetFloor floor = new BudgetFloor(won(guaranteed), won(held));
        assertEquals(won(spare), floor.spare());
        Optional<Refusal> refusal = floor.refuse(won(leaving));
        assertEquals(
                Optional.ofNullable(left).map(amount -> List.of(guaranteed + "", amount + "")),
                refusal.map(Refusal::arguments));
        refusal.ifPresent(why -> assertEquals("ledger.below-floor", why.code()));
    }

    @Test
    void saysInBothLanguagesWhatIsGuaranteed() {
        Refusal refusal = new BudgetFloor(won(4_500), won(4_500)).refuse(won(1)).orElseThrow();
        assertTrue(refusal.text(Locale.KOREAN).contains("연간 4,500"), refusal.text(Locale.KOREAN));
        assertTrue(refusal.text(Locale.ENGLISH).contains("guaranteed 4,500"), refusal.text(Locale.ENGLISH));
    }

    /** A wish to move money between two of five lines, of which the first three fund the investment; or a cut by law. */
    record Step(int from, int to, long amount) {

        boolean isCut() {
            return from == to;
        }

        boolean leaves() {
            return from < OWN_LINES && to >= OWN_LINES;
        }
    }

    @Property
    void isNeverBroughtUnderByMovingMoney(
            @ForAll @LongRange(min = 0, max = 3_000) long guaranteed,
            @ForAll @Size(5) List<@LongRange(min = 0, max = 1_000) Long> budgets,
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 24) Integer> ways,
            @ForAll @LongRange(min = 1, max = 900) long amount) {
        long[] lines = budgets.stream().mapToLong(Long::longValue).toArray();
        for (int i = 0; i < ways.size(); i++) {
            Step step = new Step(ways.get(i) / 5, ways.get(i) % 5, 1 + amount * (i + 7) % 500);
            long before = held(lines);
            if (step.isCut()) {
                lines[step.from()] -= Math.min(step.amount(), lines[step.from()]);
                continue;
            }
            boolean isRefused = step.leaves()
                    && new BudgetFloor(won(guaranteed), won(before))
                            .refuse(won(step.amount()))
                            .isPresent();
            if (isRefused || lines[step.from()] < step.amount()) {
                continue;
            }
            lines[step.from()] -= step.amount();
            lines[step.to()] += step.amount();
            long after = held(lines);
            assertTrue(
                    after >= guaranteed || after >= before, before + " became " + after + ", guaranteed " + guaranteed);
        }
    }

    private static long held(long[] lines) {
        long sum = 0;
        for (int i = 0; i < OWN_LINES; i++) {
            sum += lines[i];
        }
        return sum;
    }
}
