package mapae.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ShareOutTest {

    private static List<Percent> shares(String... values) {
        return Stream.of(values).map(Percent::of).toList();
    }

    private static List<Won> won(long... amounts) {
        List<Won> list = new ArrayList<>();
        for (long amount : amounts) {
            list.add(Won.of(amount));
        }
        return list;
    }

    @Test
    void givesTheLeftWonToTheLargestFractions() {
        // quotas 3.333, 3.333, 3.334 of 10 won, all shared out: one won is left, for the largest fraction
        assertEquals(new ShareOut(won(3, 3, 4), Won.ZERO), ShareOut.of(Won.of(10), shares("33.33", "33.33", "33.34")));
        // equal fractions: the earlier
        assertEquals(new ShareOut(won(1, 0), Won.ZERO), ShareOut.of(Won.of(1), shares("50", "50")));
    }

    @Test
    void whatIsNotSharedOutIsAPartOfItsOwn() {
        // 7 × 60 % = 4.2, rest 2.8: the won that is left is the rest's
        assertEquals(new ShareOut(won(4), Won.of(3)), ShareOut.of(Won.of(7), shares("60")));
        assertEquals(new ShareOut(List.of(), Won.of(7)), ShareOut.of(Won.of(7), List.of()));
        assertEquals(new ShareOut(won(0, 0), Won.ZERO), ShareOut.of(Won.ZERO, shares("10", "20")));
    }

    @Test
    void dividesWhatIsPaidBackAsWhatWasPaid() {
        assertEquals(
                new ShareOut(won(-3, -3, -4), Won.ZERO), ShareOut.of(Won.of(-10), shares("33.33", "33.33", "33.34")));
        assertEquals(new ShareOut(won(-4), Won.of(-3)), ShareOut.of(Won.of(-7), shares("60")));
    }

    @Test
    void refusesMoreThanTheWhole() {
        assertThrows(IllegalArgumentException.class, () -> ShareOut.of(Won.of(7), shares("60", "40.0001")));
    }

    @Property
    void comesToTheAmountAndStaysWithinAWonOfEachQuota(
            @ForAll @LongRange(min = -Long.MAX_VALUE, max = Long.MAX_VALUE) long amount,
            @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 160_000) Integer> tenThousandths) {
        List<Percent> shares = tenThousandths.stream()
                .map(one -> new Percent(BigDecimal.valueOf(one, 4)))
                .toList();
        ShareOut out = ShareOut.of(Won.of(amount), shares);
        assertEquals(Won.of(amount), Won.sum(out.parts()).plus(out.unassigned()));
        for (int i = 0; i < shares.size(); i++) {
            BigDecimal quota = BigDecimal.valueOf(amount).multiply(shares.get(i).fraction());
            assertTrue(
                    out.parts().get(i).toBigDecimal().subtract(quota).abs().compareTo(BigDecimal.ONE) < 0, "part " + i);
        }
    }
}
