package mapae.appraisal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import mapae.shared.Figure;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PresentValuesTest {

    private static final DiscountRates GREEN_BOOK = DiscountRates.given(List.of(
            new DiscountRates.Segment(0, new BigDecimal("0.035")),
            new DiscountRates.Segment(31, new BigDecimal("0.030")),
            new DiscountRates.Segment(76, new BigDecimal("0.025"))));

    private static List<BigDecimal> amounts(long... amounts) {
        return LongStream.of(amounts).mapToObj(BigDecimal::valueOf).toList();
    }

    private static CashFlows flows(List<BigDecimal> costs, List<BigDecimal> benefits) {
        return new CashFlows(2026, costs, benefits);
    }

    private static PresentValues at(String rate, CashFlows flows) {
        return PresentValues.of(flows, DiscountRates.flat(new BigDecimal(rate)));
    }

    /** The value, for comparison whatever its scale; or the reason. */
    private static String told(Figure<BigDecimal> figure) {
        return figure.value()
                .map(one -> one.setScale(6, RoundingMode.HALF_UP).toPlainString())
                .or(figure::reason)
                .orElseThrow();
    }

    @Test
    void discountsEachFurtherYearAtItsOwnRate() {
        List<BigDecimal> factors = GREEN_BOOK.factors(80);

        assertEquals("0.3563", factors.get(30).setScale(4, RoundingMode.HALF_UP).toPlainString());
        assertEquals(
                0,
                factors.get(31)
                        .multiply(new BigDecimal("1.030"))
                        .subtract(factors.get(30))
                        .setScale(30, RoundingMode.HALF_UP)
                        .signum());
        assertEquals(
                0,
                factors.get(76)
                        .multiply(new BigDecimal("1.025"))
                        .subtract(factors.get(75))
                        .setScale(30, RoundingMode.HALF_UP)
                        .signum());
    }

    @Test
    void addsUpWithoutDiscountAtARateOfZero() {
        PresentValues values = at("0", flows(amounts(100, 10, 10), amounts(0, 80, 90)));

        assertEquals(0, values.net().compareTo(BigDecimal.valueOf(50)));
        assertEquals("1.416667", told(values.benefitCostRatio()));
        assertEquals(Optional.of(2), values.discountedPayback().value());
        assertEquals("-0.294118", told(values.switchingValueOfBenefits()));
        assertEquals("0.416667", told(values.switchingValueOfCosts()));
    }

    @Test
    void switchesAtTheSwitchingValue() {
        CashFlows flows = flows(amounts(1000, 50, 50, 50), amounts(0, 500, 500, 500));
        PresentValues values = at("0.045", flows);
        BigDecimal benefits =
                BigDecimal.ONE.add(values.switchingValueOfBenefits().value().orElseThrow());
        BigDecimal costs =
                BigDecimal.ONE.add(values.switchingValueOfCosts().value().orElseThrow());
        List<BigDecimal> line = amounts(0, -50, -50, -50);
        BigDecimal running = PresentValues.sum(line, DiscountRates.flat(new BigDecimal("0.045")));
        BigDecimal share =
                BigDecimal.ONE.add(values.switchingValueOf(running).value().orElseThrow());
        CashFlows switched = flows(
                amounts(1000, 0, 0, 0).stream().toList(),
                Stream.of(0, 500, 500, 500)
                        .map(BigDecimal::valueOf)
                        .map(one -> one.signum() == 0 ? one : one.subtract(share.multiply(BigDecimal.valueOf(50))))
                        .toList());

        assertTrue(isNearlyNothing(
                at("0.045", flows.scaled(BigDecimal.ONE, benefits)).net()));
        assertTrue(
                isNearlyNothing(at("0.045", flows.scaled(costs, BigDecimal.ONE)).net()));
        assertTrue(isNearlyNothing(at("0.045", switched).net()));
    }

    private static boolean isNearlyNothing(BigDecimal amount) {
        return amount.abs().compareTo(new BigDecimal("1e-25")) < 0;
    }

    @Test
    void hasNoRatioWithoutCostsOrBenefits() {
        PresentValues gain = at("0.045", flows(amounts(0, 0), amounts(5, 5)));
        PresentValues loss = at("0.045", flows(amounts(5, 5), amounts(0, 0)));

        assertEquals(PresentValues.NO_COSTS, told(gain.benefitCostRatio()));
        assertEquals(PresentValues.NO_COSTS, told(gain.switchingValueOfCosts()));
        assertEquals("0.000000", told(loss.benefitCostRatio()));
        assertEquals(PresentValues.NO_BENEFITS, told(loss.switchingValueOfBenefits()));
        assertEquals(PresentValues.NO_FLOW, told(loss.switchingValueOf(BigDecimal.ZERO)));
    }

    @Test
    void paysBackInTheFirstYearThatRecoversAllOrNever() {
        assertEquals(
                Optional.of(PresentValues.NEVER_PAID_BACK),
                at("0.045", flows(amounts(100, 0), amounts(0, 104)))
                        .discountedPayback()
                        .reason());
        assertEquals(
                Optional.of(1),
                at("0.04", flows(amounts(100, 0), amounts(0, 104)))
                        .discountedPayback()
                        .value());
        assertEquals(
                Optional.of(0),
                at("0.04", flows(amounts(1, 1), amounts(1, 1)))
                        .discountedPayback()
                        .value());
        // an empty base year has recovered nothing yet
        assertEquals(
                Optional.of(2),
                at("0", flows(amounts(0, 10, 0), amounts(0, 0, 10)))
                        .discountedPayback()
                        .value());
    }

    @Test
    void saysThatWhatWasPaidBackIsLostAgain() {
        PresentValues values = at("0", flows(amounts(100, 0, 90), amounts(0, 150, 0)));

        assertEquals(Optional.of(1), values.discountedPayback().value());
        assertTrue(values.fallsBack());
        assertFalse(at("0", flows(amounts(100, 0, 0), amounts(0, 150, 0))).fallsBack());
    }

    @Test
    void delaysBenefitsAndCutsNoneOff() {
        CashFlows late = flows(amounts(100, 5), amounts(0, 120)).delayed(2);

        assertEquals(amounts(100, 5, 0, 0), late.costs());
        assertEquals(amounts(0, 0, 0, 120), late.benefits());
    }

    @Test
    void refusesFlowsThatDoNotFit() {
        assertThrows(IllegalArgumentException.class, () -> flows(amounts(1), amounts(1, 2)));
        assertThrows(IllegalArgumentException.class, () -> flows(List.of(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> DiscountRates.flat(BigDecimal.ONE.negate()));
    }

    /** First nothing but cost, then nothing but gain: the higher the rate, the less it is worth. */
    @Property(tries = 200)
    void netPresentValueFallsWithTheRateForConventionalFlows(
            @ForAll @LongRange(min = 0, max = 1_000_000) long cost,
            @ForAll @Size(min = 1, max = 40) List<@LongRange(min = 1, max = 1_000_000) Long> gains,
            @ForAll @IntRange(min = 0, max = 9_998) int low,
            @ForAll @IntRange(min = 1, max = 500) int more) {
        long[] net = LongStream.concat(LongStream.of(-cost), gains.stream().mapToLong(Long::longValue))
                .toArray();
        CashFlows flows = CashFlows.ofNet(2026, amounts(net));
        BigDecimal rate = BigDecimal.valueOf(low, 4);

        BigDecimal before = PresentValues.of(flows, DiscountRates.flat(rate)).net();
        BigDecimal after = PresentValues.of(flows, DiscountRates.flat(rate.add(BigDecimal.valueOf(more, 4))))
                .net();

        assertTrue(after.compareTo(before) < 0, () -> before + " → " + after);
    }

    @Property(tries = 300)
    void ratioIsAboveOneExactlyWhenNetPresentValueIsAboveNothing(
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = 0, max = 1000) Long> costs,
            @ForAll @LongRange(min = 0, max = 1000) long seed,
            @ForAll @IntRange(min = 0, max = 1000) int permille) {
        List<BigDecimal> benefits = LongStream.range(0, costs.size())
                .mapToObj(t -> BigDecimal.valueOf(Math.floorMod((t + 1) * (seed + 7) * 31, 1000)))
                .toList();
        PresentValues values = PresentValues.of(
                flows(costs.stream().map(BigDecimal::valueOf).toList(), benefits),
                DiscountRates.flat(BigDecimal.valueOf(permille, 3)));
        Optional<BigDecimal> ratio = values.benefitCostRatio().value();

        assertEquals(values.costs().signum() > 0, ratio.isPresent());
        ratio.ifPresent(one ->
                assertEquals(values.net().signum(), one.compareTo(BigDecimal.ONE), () -> one + ", " + values.net()));
    }
}
