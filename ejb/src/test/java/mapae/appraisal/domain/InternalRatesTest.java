package mapae.appraisal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class InternalRatesTest {

    private static CashFlows net(long... amounts) {
        return CashFlows.ofNet(
                2026, LongStream.of(amounts).mapToObj(BigDecimal::valueOf).toList());
    }

    private static List<String> rates(InternalRates rates) {
        return rates.rates().stream()
                .map(root -> root.rate().stripTrailingZeros().toPlainString() + " × " + root.multiplicity())
                .toList();
    }

    @Test
    void tellsThatThereIsNone() {
        InternalRates none = InternalRates.of(net(100, -100, 100));

        assertEquals(List.of(), none.rates());
        assertEquals(Optional.of(InternalRates.NO_ROOT), none.reason());
    }

    @Test
    void tellsThatFlowsHaveOneSign() {
        assertEquals(
                Optional.of(InternalRates.ONE_SIGN),
                InternalRates.of(net(100, 0, 5)).reason());
        assertEquals(
                Optional.of(InternalRates.ONE_SIGN),
                InternalRates.of(net(0, -5, -1)).reason());
        assertEquals(
                Optional.of(InternalRates.ONE_SIGN), InternalRates.of(net(-7)).reason());
    }

    @Test
    void tellsThatEveryRateWouldDo() {
        assertEquals(
                Optional.of(InternalRates.NO_FLOWS),
                InternalRates.of(net(0, 0, 0)).reason());
    }

    @Test
    void findsTheOneRate() {
        assertEquals(List.of("0.1 × 1"), rates(InternalRates.of(net(-1000, 1100))));
        assertEquals(List.of("0 × 1"), rates(InternalRates.of(net(-1000, 0, 1000))));
        assertEquals(List.of("-0.5 × 1"), rates(InternalRates.of(net(-1000, 500))));
    }

    /** −(1 + r)² + 2.3 (1 + r) − 1.32 has the roots 1.1 and 1.2. */
    @Test
    void findsBothRates() {
        assertEquals(List.of("0.1 × 1", "0.2 × 1"), rates(InternalRates.of(net(-100, 230, -132))));
    }

    /** Rates of 25 %, 1/3, 3/7 and 2/3, as in a problem of textbooks: −252, 1,431, −3,035, 2,850, −1,000. */
    @Test
    void findsFourRatesThatLieClose() {
        assertEquals(
                List.of("0.25 × 1", "0.333333333333 × 1", "0.428571428571 × 1", "0.666666666667 × 1"),
                rates(InternalRates.of(net(-252, 1431, -3035, 2850, -1000))));
    }

    /** ((1 + r) − 1.1)² and ((1 + r) − 1.1)³ (1.5 − (1 + r)), as flows. */
    @Test
    void saysHowOftenARateIsOne() {
        assertEquals(List.of("0.1 × 2"), rates(InternalRates.of(net(100, -220, 121))));
        assertEquals(List.of("0.1 × 3", "0.5 × 1"), rates(InternalRates.of(net(-10000, 48000, -85800, 67760, -19965))));
    }

    @Test
    void findsRatesNearlyMinusAllAndVeryHigh() {
        assertEquals(List.of("-0.999999 × 1"), rates(InternalRates.of(net(-1_000_000, 1))));
        assertEquals(List.of("999999 × 1"), rates(InternalRates.of(net(-1, 1_000_000))));
    }

    @Test
    void leavesYearsWithoutFlowsBeforeTheFirstOut() {
        assertEquals(List.of("0.1 × 1"), rates(InternalRates.of(net(0, 0, -1000, 1100))));
    }

    /** A delay of all benefits by a year: 1000 (1 + r)² = 1100. */
    @Test
    void fallsWithADelay() {
        assertEquals(
                List.of("0.048808848170 × 1".replace("170", "17")),
                rates(InternalRates.of(net(-1000, 1100).delayed(1))));
    }

    @Test
    void copesWithAsManyYearsAsThereMayBe() {
        long[] flows = LongStream.range(0, 150)
                .map(t -> (t % 2 == 0 ? -1 : 1) * (900_000_000_000_000L + t * t * 7_919_000_001L % 99_999_999_999_999L))
                .toArray();

        InternalRates found = InternalRates.of(net(flows));

        assertTrue(found.rates().size() % 2 == 1, "the signs of the first and the last flow differ");
    }

    /** The next rates at the last printed decimal, up and down, have NPVs of unlike signs, or one of them is 0. */
    @Property(tries = 300)
    void everyRateMakesNetPresentValueZeroWithinItsDecimals(
            @ForAll @Size(min = 2, max = 12) List<@LongRange(min = -1000, max = 1000) Long> amounts) {
        CashFlows flows = net(amounts.stream().mapToLong(Long::longValue).toArray());
        BigDecimal step = BigDecimal.ONE.movePointLeft(InternalRates.DECIMALS);
        for (InternalRates.Root root : InternalRates.of(flows).rates()) {
            BigDecimal below = root.rate().subtract(step).max(new BigDecimal("-0.9999999999999"));
            int low = sign(flows, below);
            int high = sign(flows, root.rate().add(step));
            if (root.multiplicity() % 2 == 1) {
                assertTrue(low * high <= 0, () -> root + " of " + amounts);
            } else {
                assertTrue(low * high >= 0, () -> root + " of " + amounts);
            }
        }
    }

    /** A scan in small steps can only miss rates, in pairs; those that it sees are among those that were counted. */
    @Property(tries = 200)
    void countsWhatAScanOfSignsSees(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = -20, max = 20) Integer> amounts) {
        CashFlows flows = net(amounts.stream().mapToLong(Integer::longValue).toArray());
        // neither end can itself be a rate of amounts this small
        BigDecimal from = new BigDecimal("-0.9499");
        BigDecimal to = new BigDecimal("5.005");
        List<InternalRates.Root> odd = InternalRates.of(flows).rates().stream()
                .filter(root -> root.rate().compareTo(from) > 0 && root.rate().compareTo(to) < 0)
                .filter(root -> root.multiplicity() % 2 == 1)
                .toList();
        List<BigDecimal> scan = new ArrayList<>();
        for (BigDecimal rate = from; rate.compareTo(to) < 0; rate = rate.add(new BigDecimal("0.0101"))) {
            scan.add(rate);
        }
        scan.add(to);
        int seen = 0;
        int before = 0;
        for (BigDecimal rate : scan) {
            int now = sign(flows, rate);
            if (now * before < 0) {
                seen++;
            }
            before = now == 0 ? before : now;
        }
        int counted = odd.size();
        int scanned = seen;
        assertTrue(scanned <= counted && (counted - scanned) % 2 == 0, () -> counted + ", " + scanned + ": " + amounts);
    }

    private static int sign(CashFlows flows, BigDecimal rate) {
        BigDecimal growth = BigDecimal.ONE.add(rate);
        BigDecimal value = BigDecimal.ZERO;
        // without division: Σ netₜ (1 + r)^(n − t) has the sign of NPV
        for (BigDecimal one : flows.net()) {
            value = value.multiply(growth).add(one);
        }
        return value.setScale(200, RoundingMode.HALF_UP).signum();
    }
}
