package mapae.pool.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import mapae.shared.Figure;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FairnessTest {

    private static List<BigDecimal> values(int... all) {
        return Arrays.stream(all).mapToObj(BigDecimal::valueOf).toList();
    }

    private static String rounded(Figure<BigDecimal> figure, int places) {
        return figure.value()
                .orElseThrow()
                .setScale(places, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Documentation of phylotools 0.1.2 (gini) and of Inequality.jl (gini): vectors with their coefficients. */
    @Test
    void agreesWithPublishedGiniCoefficients() {
        assertEquals("0.3076923", rounded(Fairness.gini(values(1, 3, 2, 1, 1, 1, 4)), 7));
        assertEquals("0.2373737373737", rounded(Fairness.gini(values(8, 5, 1, 3, 5, 6, 7, 6, 3)), 13));
    }

    /**
     * ATM Forum/99-0045: 50, 30 and 50 Mbps where 50, 10 and 10 were best are 1, 3 and 5 times what is fair, 9² ÷ (3 × 35);
     * with 4 and with 2 in the middle 0.79 and 0.71. DEC-TR-301: fair to 10 % of the users and unfair to 90 % is 0.10.
     */
    @Test
    void agreesWithPublishedIndicesOfJain() {
        assertEquals("0.77", rounded(Fairness.jain(values(1, 3, 5)), 2));
        assertEquals("0.79", rounded(Fairness.jain(values(1, 4, 5)), 2));
        assertEquals("0.71", rounded(Fairness.jain(values(1, 2, 5)), 2));
        assertEquals("0.10", rounded(Fairness.jain(values(7, 0, 0, 0, 0, 0, 0, 0, 0, 0)), 2));
    }

    @Test
    void knowsTheEnds() {
        assertEquals("0.0", rounded(Fairness.gini(values(4, 4, 4)), 1));
        assertEquals("0.75", rounded(Fairness.gini(values(0, 0, 0, 9)), 2));
        assertEquals("1.0", rounded(Fairness.jain(values(4, 4, 4)), 1));
        assertEquals("0.0", rounded(Fairness.gini(values(4)), 1));
    }

    @Test
    void saysWhyThereIsNoFigure() {
        assertEquals(Figure.undefined("pool.nobody"), Fairness.gini(List.of()));
        assertEquals(Figure.undefined("pool.nothing"), Fairness.gini(values(0, 0)));
        assertEquals(Figure.undefined("pool.nobody"), Fairness.jain(List.of()));
        assertEquals(Figure.undefined("pool.nothing"), Fairness.jain(values(0)));
        assertEquals(Figure.undefined("pool.nothing-used"), Fairness.share(5, 0, "pool.nothing-used"));
    }

    /** By pairs, as it is defined. */
    @Property
    void isHalfOfTheRelativeMeanDifference(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 0, max = 1_000) Integer> all) {
        long sum = all.stream().mapToLong(Integer::longValue).sum();
        Assume.that(sum > 0);
        long pairs = 0;
        for (int one : all) {
            for (int other : all) {
                pairs += Math.abs(one - other);
            }
        }
        BigDecimal wanted =
                BigDecimal.valueOf(pairs).divide(BigDecimal.valueOf(2L * all.size() * sum), MathContext.DECIMAL128);
        assertEquals(
                wanted.setScale(30, RoundingMode.HALF_UP),
                Fairness.gini(all.stream().map(BigDecimal::valueOf).toList())
                        .value()
                        .orElseThrow()
                        .setScale(30, RoundingMode.HALF_UP));
    }
}
