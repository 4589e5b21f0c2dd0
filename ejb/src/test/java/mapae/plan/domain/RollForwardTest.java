package mapae.plan.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mapae.plan.domain.PlanComparison.Side;
import mapae.plan.domain.PlanComparison.Standing;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Won;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class RollForwardTest {

    private static final PlanTerm TERM = new PlanTerm(FiscalYear.of(2026), 5);

    /** A line for each pair of numbers: the first tells where it stands, the other what it holds. */
    private static List<PlanLine> lines(List<Long> amounts, int programs) {
        return IntStream.range(0, amounts.size())
                .mapToObj(i -> new PlanLine(
                        "p" + i % programs + "/" + i,
                        new Bilingual("과목", "Line"),
                        Optional.empty(),
                        IntStream.range(0, TERM.years())
                                .mapToObj(year -> Won.of(amounts.get((i + year) % amounts.size())))
                                .toList()))
                .toList();
    }

    /** The plan after a year, with some lines left out and some amounts raised. */
    private static List<PlanLine> edited(List<PlanLine> rolled, int modulus, long raise) {
        return IntStream.range(0, rolled.size())
                .filter(i -> i % modulus != 0)
                .mapToObj(i -> i % 2 == 0 ? rolled.get(i) : raised(rolled.get(i), raise))
                .toList();
    }

    private static PlanLine raised(PlanLine line, long raise) {
        return new PlanLine(
                line.code(),
                line.title(),
                line.investment(),
                line.amounts().stream()
                        .map(amount -> amount.plus(Won.of(raise)))
                        .toList());
    }

    @Property
    void changesNothingInTheYearsThatStay(
            @ForAll @Size(min = 1, max = 60) List<@LongRange(min = 0, max = 1_000_000_000_000L) Long> amounts,
            @ForAll @IntRange(min = 1, max = 7) int programs) {
        List<PlanLine> before = lines(amounts, programs);
        RollForward rolled = RollForward.of(TERM, before);
        assertEquals(FiscalYear.of(2027), rolled.term().first());
        assertEquals(FiscalYear.of(2031), rolled.term().last());
        PlanComparison compared =
                PlanComparison.of(new Side(TERM, before), new Side(rolled.term(), rolled.lines()), List.of());
        assertEquals(before.size(), compared.count(Standing.SAME));
        compared.totals().stream()
                .flatMap(year -> year.difference().stream())
                .forEach(difference -> assertTrue(difference.isZero()));
        assertEquals(Optional.of(Won.ZERO), compared.totals().get(5).second(), "nothing is planned for the added year");
    }

    @Property
    void differencesOfLinesAddUpToThoseOfTotals(
            @ForAll @Size(min = 1, max = 60) List<@LongRange(min = 0, max = 1_000_000_000_000L) Long> amounts,
            @ForAll @IntRange(min = 1, max = 7) int programs,
            @ForAll @IntRange(min = 2, max = 5) int modulus,
            @ForAll @LongRange(min = 0, max = 1_000_000) long raise) {
        List<PlanLine> before = lines(amounts, programs);
        RollForward rolled = RollForward.of(TERM, before);
        List<PlanLine> after = edited(rolled.lines(), modulus, raise);
        PlanComparison compared = PlanComparison.of(new Side(TERM, before), new Side(rolled.term(), after), List.of());
        for (int i = 0; i < compared.years().size(); i++) {
            ComparedYear total = compared.totals().get(i);
            assertEquals(
                    total.difference(), sum(compared, i, 1, total.difference().isPresent()), "by line");
            assertEquals(
                    total.difference(), sum(compared, i, 0, total.difference().isPresent()), "by program");
        }
        assertEquals(before.size() - after.size(), compared.count(Standing.GONE));
    }

    private static Optional<Won> sum(PlanComparison compared, int year, int depth, boolean isKnown) {
        Won sum = compared.rows().stream()
                .filter(row -> row.depth() == depth)
                .flatMap(row -> row.years().get(year).difference().stream())
                .reduce(Won.ZERO, Won::plus);
        return isKnown ? Optional.of(sum) : Optional.empty();
    }
}
