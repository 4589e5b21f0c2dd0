package mapae.plan.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mapae.plan.domain.PlanComparison.Granted;
import mapae.plan.domain.PlanComparison.Row;
import mapae.plan.domain.PlanComparison.Side;
import mapae.plan.domain.PlanComparison.Standing;
import mapae.shared.Bilingual;
import mapae.shared.FiscalYear;
import mapae.shared.Won;
import org.junit.jupiter.api.Test;

class PlanComparisonTest {

    private static final PlanTerm OLD = new PlanTerm(FiscalYear.of(2026), 5);
    private static final PlanTerm NEW = new PlanTerm(FiscalYear.of(2027), 5);

    private static PlanLine line(String code, long... amounts) {
        return new PlanLine(
                code,
                new Bilingual(code, code),
                Optional.empty(),
                Arrays.stream(amounts).mapToObj(Won::of).toList());
    }

    private static Granted granted(int year, String code, long granted, long current) {
        return new Granted(FiscalYear.of(year), code, new Bilingual(code, code), Won.of(granted), Won.of(current));
    }

    /** Hand-computed: two programs, one line new, one gone, one changed, one as it was, one granted without a plan. */
    private static PlanComparison compared() {
        Side first = new Side(
                OLD,
                List.of(
                        line("a/changed", 100, 200, 300, 400, 500),
                        line("a/gone", 10, 20, 30, 40, 50),
                        line("b/same", 1, 2, 3, 4, 5)));
        Side second = new Side(
                NEW,
                List.of(
                        line("a/changed", 250, 300, 300, 500, 600),
                        line("b/new", 7, 7, 7, 7, 7),
                        line("b/same", 2, 3, 4, 5, 6)));
        return PlanComparison.of(
                first,
                second,
                List.of(
                        granted(2026, "a/changed", 90, 95),
                        granted(2027, "a/changed", 260, 270),
                        granted(2027, "d", 0, 0),
                        granted(2027, "c", 11, 11)));
    }

    private static Row row(String code) {
        return compared().rows().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static ComparedYear year(Row row, int year) {
        return row.years().get(year - 2026);
    }

    private static Optional<Won> won(long amount) {
        return Optional.of(Won.of(amount));
    }

    @Test
    void hasEveryYearOfEither() {
        assertEquals(
                List.of(2026, 2027, 2028, 2029, 2030, 2031),
                compared().years().stream().map(FiscalYear::value).toList());
    }

    @Test
    void setsALineBesideItself() {
        ComparedYear in2027 = year(row("a/changed"), 2027);
        assertEquals(won(200), in2027.first());
        assertEquals(won(250), in2027.second());
        assertEquals(won(50), in2027.difference());
        assertEquals(Optional.of(new BigDecimal("0.25")), in2027.changeRate());
        assertEquals(won(260), in2027.granted());
        assertEquals(won(270), in2027.current());
        assertEquals(won(10), in2027.grantedBeyondPlan());
    }

    @Test
    void tellsNoDifferenceWhereAPlanDoesNotHaveTheYear() {
        ComparedYear before = year(row("a/changed"), 2026);
        assertEquals(won(100), before.first());
        assertEquals(Optional.empty(), before.second());
        assertEquals(Optional.empty(), before.difference());
        assertEquals(won(-10), before.grantedBeyondPlan(), "90 granted where the first plan had 100");
        ComparedYear after = year(row("a/changed"), 2031);
        assertEquals(Optional.empty(), after.first());
        assertEquals(won(600), after.second());
        assertEquals(Optional.empty(), after.granted(), "2031 has no books yet");
        assertEquals(Optional.empty(), after.grantedBeyondPlan());
    }

    @Test
    void tellsNoShareOfNothing() {
        ComparedYear in2027 = year(row("b/new"), 2027);
        assertEquals(won(0), in2027.first());
        assertEquals(won(7), in2027.difference());
        assertEquals(Optional.empty(), in2027.changeRate());
        assertEquals(won(0), in2027.granted(), "the year has books, and the line nothing in them");
    }

    @Test
    void tellsHowEachLineStands() {
        assertEquals(Optional.of(Standing.CHANGED), row("a/changed").standing());
        assertEquals(Optional.of(Standing.GONE), row("a/gone").standing());
        assertEquals(Optional.of(Standing.SAME), row("b/same").standing());
        assertEquals(Optional.of(Standing.NEW), row("b/new").standing());
        assertEquals(Optional.of(Standing.UNPLANNED), row("c").standing());
        assertEquals(Optional.empty(), row("a").standing(), "no line stands for what lies above two");
        assertEquals(Optional.empty(), row("d").standing(), "nothing is planned for it and nothing granted");
        assertEquals(1, compared().count(Standing.NEW));
    }

    @Test
    void marksWhatLiesAboveAChange() {
        assertTrue(row("a").isChanged());
        assertTrue(row("b").isChanged());
        assertFalse(row("b/same").isChanged());
        assertFalse(row("c").isChanged());
    }

    @Test
    void addsUpByLevelAndInAll() {
        // a: 200 + 20 before, 250 after
        assertEquals(won(220), year(row("a"), 2027).first());
        assertEquals(won(250), year(row("a"), 2027).second());
        assertEquals(won(30), year(row("a"), 2027).difference());
        // in all: 220 + 2 before, 250 + 7 + 2 after, 260 + 11 granted
        ComparedYear total = compared().totals().get(1);
        assertEquals(won(222), total.first());
        assertEquals(won(259), total.second());
        assertEquals(won(37), total.difference());
        assertEquals(Won.ratio(Won.of(37), Won.of(222)), total.changeRate());
        assertEquals(won(271), total.granted());
        assertEquals(won(12), total.grantedBeyondPlan());
    }
}
