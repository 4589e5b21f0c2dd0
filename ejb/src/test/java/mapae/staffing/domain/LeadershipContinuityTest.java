package mapae.staffing.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import mapae.shared.Figure;
import mapae.shared.OfficialId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LeadershipContinuityTest {

    private static final OfficialId KIM = new OfficialId(1);
    private static final OfficialId LEE = new OfficialId(2);
    private static final LocalDate START = LocalDate.of(2014, 11, 1);

    /**
     * National Audit Office, Improving the performance of major equipment contracts, HC 298, June 2021, paragraph 4.10: the
     * median senior responsible owner had been in post for 22 months as at March 2021, the median programme had run for
     * 77. The report prints no ratio: the division of the two, and the owners before, who stay no longer, are ours.
     */
    @Test
    void agreesWithTheMedianDefenceProgramme() {
        LocalDate asOf = LocalDate.of(2021, 3, 31);
        assertEquals(77, ChronoUnit.MONTHS.between(START, asOf.plusDays(1)));
        List<Holding> holdings = List.of(
                held(1, START, months(18)),
                held(2, months(18), months(37)),
                held(3, months(37), months(55)),
                held(4, months(55), months(77)));
        LeadershipContinuity continuity = LeadershipContinuity.of(holdings, Optional.of(START), asOf);
        assertEquals(4, continuity.holders());
        assertEquals(Figure.of(ChronoUnit.DAYS.between(months(55), months(77))), continuity.longestHolderDays());
        assertEquals(
                new BigDecimal("0.29"), continuity.ratio().value().orElseThrow().setScale(2, RoundingMode.HALF_UP));
    }

    @Test
    void isOneWhereOnePersonLedFromTheFirstDayOn() {
        LocalDate asOf = START.plusDays(99);
        LeadershipContinuity continuity =
                LeadershipContinuity.of(List.of(new Holding(KIM, START, asOf)), Optional.of(START), asOf);
        assertEquals(Figure.of(100L), continuity.elapsedDays());
        assertEquals(0, continuity.ratio().value().orElseThrow().compareTo(BigDecimal.ONE));
    }

    @Test
    void countsASuccessionInTwoPostsByOnePersonAsOneLeadership() {
        LocalDate asOf = START.plusDays(99);
        List<Holding> holdings =
                List.of(new Holding(KIM, START.plusDays(40), asOf), new Holding(KIM, START, START.plusDays(39)));
        assertEquals(
                Figure.of(100L),
                LeadershipContinuity.of(holdings, Optional.of(START), asOf).longestHolderDays());
    }

    @Test
    void countsAReturnAfterAnInterruptionAnew() {
        LocalDate asOf = START.plusDays(99);
        List<Holding> holdings = List.of(
                new Holding(KIM, START, START.plusDays(29)),
                new Holding(LEE, START.plusDays(30), START.plusDays(59)),
                new Holding(KIM, START.plusDays(60), asOf));
        LeadershipContinuity continuity = LeadershipContinuity.of(holdings, Optional.of(START), asOf);
        assertEquals(Figure.of(40L), continuity.longestHolderDays());
        assertEquals(2, continuity.holders());
    }

    @Test
    void doesNotCountWhatLiesOutsideTheProjectsTime() {
        LocalDate asOf = START.plusDays(9);
        LeadershipContinuity continuity = LeadershipContinuity.of(
                List.of(
                        new Holding(KIM, START.minusYears(3), START.plusDays(3)),
                        new Holding(LEE, START.plusDays(4), START.plusYears(3))),
                Optional.of(START),
                asOf);
        assertEquals(Figure.of(6L), continuity.longestHolderDays());
    }

    @Test
    void saysWhyItIsUndefined() {
        Holding ever = new Holding(KIM, START.minusYears(1), START.plusYears(9));
        assertEquals(
                Figure.undefined(LeadershipContinuity.START_UNKNOWN),
                LeadershipContinuity.of(List.of(ever), Optional.empty(), START).ratio());
        assertEquals(
                Figure.undefined(LeadershipContinuity.NOT_STARTED),
                LeadershipContinuity.of(List.of(ever), Optional.of(START), START.minusDays(1))
                        .ratio());
        assertEquals(
                Figure.undefined(LeadershipContinuity.NO_LEADER),
                LeadershipContinuity.of(List.of(), Optional.of(START), START).ratio());
    }

    @Property
    void liesAboveNothingAndUpToOneInWhateverOrder(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 400) Integer> lengths, @ForAll long seed) {
        Random random = new Random(seed);
        List<Holding> holdings = new ArrayList<>();
        LocalDate from = START;
        for (int length : lengths) {
            holdings.add(new Holding(new OfficialId(1 + random.nextInt(3)), from, from.plusDays(length - 1)));
            from = from.plusDays(length);
        }
        LocalDate asOf = from.minusDays(1);
        LeadershipContinuity inOrder = LeadershipContinuity.of(holdings, Optional.of(START), asOf);
        Collections.shuffle(holdings, random);
        assertEquals(inOrder, LeadershipContinuity.of(holdings, Optional.of(START), asOf));
        BigDecimal ratio = inOrder.ratio().value().orElseThrow();
        assertTrue(ratio.signum() > 0 && ratio.compareTo(BigDecimal.ONE) <= 0);
        assertTrue(inOrder.longestHolderDays().value().orElseThrow() >= Collections.max(lengths));
    }

    private static LocalDate months(int count) {
        return START.plusMonths(count);
    }

    private static Holding held(long official, LocalDate from, LocalDate until) {
        return new Holding(new OfficialId(official), from, until.minusDays(1));
    }
}
