package mapae.appraisal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mapae.appraisal.domain.IncrementalAnalysis.Option;
import mapae.appraisal.domain.MultiCriteriaScore.Criterion;
import mapae.shared.Bilingual;
import mapae.shared.Percent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final DiscountRates RATE = DiscountRates.flat(new BigDecimal("0.045"));

    private static Option option(String name, long cost, long yearly) {
        return new Option(
                name,
                new CashFlows(
                        2026,
                        Stream.of(cost, 0L, 0L, 0L).map(BigDecimal::valueOf).toList(),
                        Stream.of(0L, yearly, yearly, yearly)
                                .map(BigDecimal::valueOf)
                                .toList()));
    }

    @Test
    void holdsEachOptionAgainstTheBestSoFar() {
        IncrementalAnalysis compared = IncrementalAnalysis.of(
                List.of(
                        option("more", 1000, 390),
                        option("nothing", 0, 0),
                        option("least", 300, 130),
                        option("poor", 500, 140)),
                RATE);

        assertEquals(
                List.of("nothing least true", "least poor false", "least more true"),
                compared.steps().stream()
                        .map(step -> step.from() + " " + step.to() + " " + step.takesOver())
                        .toList());
        assertEquals("more", compared.preferred());
        assertEquals(0, compared.steps().get(2).increment().costs().compareTo(BigDecimal.valueOf(700)));
        assertEquals(1, compared.steps().get(2).internalRates().rates().size());
        assertThrows(IllegalArgumentException.class, () -> IncrementalAnalysis.of(List.of(), RATE));
    }

    @Property(tries = 200)
    void prefersTheHighestNetPresentValue(
            @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 0, max = 500) Long> costs,
            @ForAll @LongRange(min = 1, max = 300) long spread) {
        List<Option> options = IntStream.range(0, costs.size())
                .mapToObj(i -> option("o" + i, costs.get(i), Math.floorMod((i + 3) * spread, 251)))
                .toList();
        BigDecimal best = options.stream()
                .map(option -> PresentValues.of(option.flows(), RATE).net())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        String preferred = IncrementalAnalysis.of(options, RATE).preferred();

        assertEquals(
                0,
                options.stream()
                        .filter(option -> option.name().equals(preferred))
                        .map(option -> PresentValues.of(option.flows(), RATE).net())
                        .findFirst()
                        .orElseThrow()
                        .compareTo(best));
    }

    @Test
    void showsTheWidestSwingFirst() {
        Tornado tornado = Tornado.of(
                option("x", 1000, 400).flows(),
                RATE,
                List.of(
                        new Tornado.Range(Tornado.Driver.COST, new BigDecimal("0.95"), new BigDecimal("1.05")),
                        new Tornado.Range(Tornado.Driver.BENEFIT, new BigDecimal("0.8"), new BigDecimal("1.2")),
                        new Tornado.Range(Tornado.Driver.RATE, new BigDecimal("-0.01"), new BigDecimal("0.01")),
                        new Tornado.Range(Tornado.Driver.DELAY, BigDecimal.ZERO, BigDecimal.valueOf(2))));

        assertEquals(
                List.of(Tornado.Driver.BENEFIT, Tornado.Driver.COST, Tornado.Driver.DELAY, Tornado.Driver.RATE)
                        .get(0),
                tornado.bars().get(0).range().driver());
        IntStream.range(1, tornado.bars().size())
                .forEach(i -> assertTrue(tornado.bars()
                                .get(i)
                                .swing()
                                .compareTo(tornado.bars().get(i - 1).swing())
                        <= 0));
        tornado.bars().stream()
                .filter(bar -> bar.range().driver() == Tornado.Driver.DELAY)
                .forEach(bar -> assertEquals(0, bar.atLow().compareTo(tornado.base())));
    }

    @Test
    void scoresOnlyWholeWeightsAndGivenScores() {
        Criterion safe = new Criterion("safe", Percent.of("62.5"), Optional.of(Percent.of("80")));
        Criterion fast = new Criterion("fast", Percent.of("37.5"), Optional.of(Percent.of("41")));

        assertEquals(
                "65.375",
                new MultiCriteriaScore(List.of(safe, fast))
                        .total()
                        .value()
                        .orElseThrow()
                        .stripTrailingZeros()
                        .toPlainString());
        assertEquals(
                Optional.of(MultiCriteriaScore.WEIGHTS_NOT_WHOLE),
                new MultiCriteriaScore(List.of(safe)).total().reason());
        assertEquals(
                Optional.of(MultiCriteriaScore.SCORE_MISSING),
                new MultiCriteriaScore(List.of(safe, new Criterion("fast", Percent.of("37.5"), Optional.empty())))
                        .total()
                        .reason());
    }

    @Test
    void findsConsistentJudgmentsConsistentAndOthersNot() {
        // 4 : 2 : 1
        PairwiseComparison sound = PairwiseComparison.of(
                Stream.of("2", "4", "2").map(BigDecimal::new).toList());
        // each is nine times as important as the next, round in a circle
        PairwiseComparison circle = PairwiseComparison.of(
                Stream.of("9", "0.11111111111", "9").map(BigDecimal::new).toList());

        assertEquals(
                0,
                sound.consistencyRatio()
                        .setScale(20, java.math.RoundingMode.HALF_UP)
                        .signum());
        assertFalse(sound.isInconsistent());
        assertTrue(circle.isInconsistent());
        assertFalse(PairwiseComparison.of(List.of(new BigDecimal("9"))).isInconsistent());
        assertEquals(
                "0.9000",
                PairwiseComparison.of(List.of(new BigDecimal("9")))
                        .priorities()
                        .get(0)
                        .setScale(4, java.math.RoundingMode.HALF_UP)
                        .toPlainString());
        assertThrows(
                IllegalArgumentException.class, () -> PairwiseComparison.of(List.of(BigDecimal.ONE, BigDecimal.ONE)));
        assertThrows(IllegalArgumentException.class, () -> PairwiseComparison.of(List.of(BigDecimal.TEN)));
    }

    @Test
    void takesTheVersionInForce() {
        Bilingual none = new Bilingual("", "");
        DiscountSchedules schedules = new DiscountSchedules(Stream.of("2007-01-01", "2017-08-11")
                .map(day -> new DiscountRates(
                        "KR_SOCIAL",
                        Optional.of(LocalDate.parse(day)),
                        List.of(new DiscountRates.Segment(0, BigDecimal.ZERO)),
                        none,
                        "FIELD",
                        none,
                        none))
                .toList());

        assertEquals(
                Optional.of(LocalDate.of(2007, 1, 1)),
                schedules.of("KR_SOCIAL", LocalDate.of(2017, 8, 10)).flatMap(DiscountRates::version));
        assertEquals(
                Optional.of(LocalDate.of(2017, 8, 11)),
                schedules.of("KR_SOCIAL", LocalDate.of(2017, 8, 11)).flatMap(DiscountRates::version));
        assertEquals(Optional.empty(), schedules.of("KR_SOCIAL", LocalDate.of(2006, 12, 31)));
        assertEquals(Optional.empty(), schedules.of("XX", LocalDate.of(2026, 1, 1)));
    }
}
