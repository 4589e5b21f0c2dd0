package mapae.pool.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import mapae.shared.Bilingual;
import mapae.shared.Figure;
import mapae.shared.FiscalYear;
import mapae.shared.OrganisationId;
import mapae.shared.RowFault;
import mapae.shared.Won;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PoolMonthTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 11);
    private static final LocalDate BEFORE = LocalDate.of(2026, 11, 19);
    private static final LocalDate OFFERING = LocalDate.of(2026, 11, 20);
    private static final Formula FORMULA = EntitlementTest.formula(10, 10, 10, "1", "1", "1");

    private static PoolMonth.Known known(String code, long need, long ownBefore, long own, long taken, long used) {
        Bilingual name = new Bilingual(code, code);
        CapacityClass size = code.startsWith("S") ? CapacityClass.SMALL : CapacityClass.LARGE;
        return new PoolMonth.Known(new OrganisationId(1), code, name, size, need, ownBefore, own, taken, used);
    }

    private static PoolMonth month(LocalDate today, PoolMonth.Known... known) {
        return PoolMonth.of(MONTH, 100, FORMULA, List.of(known), today);
    }

    @Test
    void offersOnHalfOfWhatIsLeftFromItsDay() {
        // 50 each; the first left 41, of which 20 are offered on, the second 50, of which 25
        PoolMonth before = month(BEFORE, known("A", 90, 9, 9, 0, 0), known("S", 90, 0, 0, 0, 0));
        assertEquals(0, before.onOffer());
        assertEquals(41, before.rows().get(0).free());
        PoolMonth offering = month(OFFERING, known("A", 90, 9, 9, 0, 0), known("S", 90, 0, 25, 40, 0));
        assertEquals(5, offering.onOffer());
        assertEquals(21, offering.rows().get(0).free());
        assertEquals(0, offering.rows().get(1).free());
        assertTrue(offering.isHeld());
        assertFalse(month(OFFERING, known("A", 90, 0, 26, 0, 0), known("S", 90, 0, 0, 0, 0))
                .isHeld());
        assertFalse(month(OFFERING, known("A", 90, 0, 0, 51, 0), known("S", 90, 0, 0, 0, 0))
                .isHeld());
        assertFalse(month(BEFORE, known("A", 90, 9, 9, 0, 10)).isHeld());
    }

    @Test
    void dividesWhatWasPaidByUseAndShowsWhatNobodyUsed() {
        PoolMonth month = month(BEFORE, known("A", 90, 40, 40, 0, 33), known("S", 90, 40, 40, 0, 33));
        // of 100 units 33 and 33 were used: quotas 330.33, 330.33, 340.34 of 1,001 won
        assertEquals(List.of(Won.of(330), Won.of(330), Won.of(341)), month.cost(Won.of(1_001)));
        assertEquals(List.of(Won.of(-330), Won.of(-330), Won.of(-341)), month.cost(Won.of(-1_001)));
        PoolMonth none = PoolMonth.of(MONTH, 0, FORMULA, List.of(known("A", 1, 0, 0, 0, 0)), BEFORE);
        assertEquals(List.of(Won.ZERO, Won.of(7)), none.cost(Won.of(7)));
    }

    @Property
    void losesNoWon(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long paid,
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 100) Integer> used) {
        List<PoolMonth.Known> known = new ArrayList<>();
        used.forEach(units -> known.add(known("A" + known.size(), units, units, units, 0, units)));
        PoolMonth month = PoolMonth.of(MONTH, 3_000, FORMULA, known, BEFORE);
        assertEquals(Won.of(paid), Won.sum(month.cost(Won.of(paid))));
    }

    /** Days go by, institutions ask, meters tell and terms change, 100,000 times: nobody ever has a unit that is not there. */
    @Test
    void keepsWithinCapacityWhateverHappens() {
        SplittableRandom random = new SplittableRandom(20_261_124);
        PoolMonth month = PoolMonth.of(MONTH, 0, FORMULA, List.of(), BEFORE);
        int reserved = 0;
        for (int step = 0; step < 100_000; step++) {
            if (step % 100 == 0) {
                List<PoolMonth.Known> known = new ArrayList<>();
                for (int i = 0; i < 6; i++) {
                    known.add(known((i % 2 == 0 ? "S" : "L") + i, random.nextLong(200), 0, 0, 0, 0));
                }
                month = PoolMonth.of(MONTH, random.nextLong(600), FORMULA, known, BEFORE);
            }
            LocalDate today = step % 100 < 50 ? BEFORE : OFFERING;
            int who = random.nextInt(6);
            PoolMonth before = PoolMonth.of(
                    MONTH,
                    month.capacity(),
                    FORMULA,
                    month.rows().stream().map(PoolMonth.Row::known).toList(),
                    today);
            PoolMonth.Row row = before.rows().get(who);
            long units = 1 + random.nextLong(40);
            PoolMonth after = switch (random.nextInt(4)) {
                case 0 -> with(before, today, before.capacity() + random.nextLong(-50, 51), who, row.known());
                case 1 -> with(before, today, before.capacity(), who, used(row, Math.min(units, row.unused())));
                default ->
                    before.split(row, units)
                            .map(split -> with(
                                    before,
                                    today,
                                    before.capacity(),
                                    who,
                                    reserved(row.known(), split, today.equals(BEFORE))))
                            .orElse(before);
            };
            // as the system does: terms that what is reserved exceeds are refused
            month = after.isHeld() ? after : before;
            reserved += after.sum(PoolMonth.Row::reserved) > before.sum(PoolMonth.Row::reserved) ? 1 : 0;
            assertTrue(month.isHeld(), "step " + step);
            assertTrue(month.sum(PoolMonth.Row::reserved) <= month.capacity(), "step " + step);
            assertEquals(Won.of(step), Won.sum(month.cost(Won.of(step))));
        }
        assertTrue(reserved > 5_000, reserved + " reserved");
    }

    private static PoolMonth with(PoolMonth month, LocalDate today, long capacity, int who, PoolMonth.Known changed) {
        List<PoolMonth.Known> known =
                new ArrayList<>(month.rows().stream().map(PoolMonth.Row::known).toList());
        known.set(who, changed);
        return PoolMonth.of(MONTH, Math.max(0, capacity), FORMULA, known, today);
    }

    private static PoolMonth.Known used(PoolMonth.Row row, long units) {
        PoolMonth.Known known = row.known();
        return known(known.code(), known.need(), known.ownBefore(), known.own(), known.taken(), known.used() + units);
    }

    private static PoolMonth.Known reserved(PoolMonth.Known known, PoolMonth.Split split, boolean isBefore) {
        return known(
                known.code(),
                known.need(),
                known.ownBefore() + (isBefore ? split.own() : 0),
                known.own() + split.own(),
                known.taken() + split.taken(),
                known.used());
    }

    @Test
    void tellsHowFairItWas() {
        // 1/4 and 3/4 of their needs were reserved
        PoolMonth month = month(BEFORE, known("A", 40, 10, 10, 0, 5), known("S", 40, 30, 30, 0, 0));
        Rate market =
                new Rate(FiscalYear.of(2026), RateKind.MARKET, Won.of(4), Certainty.FIELD, new Bilingual("시험", "test"));
        PoolFairness fairness = PoolFairness.of(month, Won.of(10), List.of(market));
        PoolFairness.Basis reserved = fairness.bases().get(1);
        // (3/4 - 1/4) x 2 / (2 x 2 x 1) and 1 / (2 x 10/16)
        assertEquals(
                "0.25",
                reserved.gini().value().orElseThrow().stripTrailingZeros().toPlainString());
        assertEquals(
                "0.8",
                reserved.jain().value().orElseThrow().stripTrailingZeros().toPlainString());
        assertEquals("0.75", reserved.ofSmall().value().orElseThrow().toPlainString());
        assertEquals(40, fairness.unmet());
        assertEquals("0.5", fairness.unmetOfNeed().value().orElseThrow().toPlainString());
        assertEquals("2", fairness.paidPerUnit().value().orElseThrow().toPlainString());
        assertEquals("0.5", fairness.toMarket().value().orElseThrow().toPlainString());
        assertEquals(Figure.undefined("pool.rate-unknown"), fairness.reckoned());
        PoolFairness idle = PoolFairness.of(month(BEFORE, known("A", 40, 0, 0, 0, 0)), Won.of(10), List.of());
        assertEquals(Figure.undefined("pool.nothing"), idle.bases().get(2).gini());
        assertEquals(Figure.undefined("pool.nothing-used"), idle.toMarket());
        assertEquals(
                Figure.undefined("pool.nothing-paid"),
                PoolFairness.of(month, Won.ZERO, List.of(market)).toMarket());
        assertEquals(
                Figure.undefined("pool.nobody"),
                PoolFairness.of(month(BEFORE), Won.ZERO, List.of()).unmetOfNeed());
    }

    @Test
    void checksMetersRowByRow() {
        PoolMonth month = month(OFFERING, known("A", 90, 10, 10, 0, 4));
        MeterUse stored = new MeterUse("A", LocalDate.of(2026, 11, 3), 4, "M-1");
        List<MeterRow> rows = List.of(
                new MeterRow(2, "P", "A", "2026-11-03", "4", "M-1"),
                new MeterRow(3, "P", "A", "2026-11-04", "5", "M-2"),
                new MeterRow(4, "P", "A", "2026-11-05", "2", "M-3"),
                new MeterRow(5, "P", "A", "2026-11-05", "1", "M-4"),
                new MeterRow(6, "P", "A", "2026-11-03", "3", "M-1"),
                new MeterRow(7, "Q", "", "2026-11-31", "1.5", ""),
                new MeterRow(8, "P", "B", "2026-11-05", "1", "M-5"),
                new MeterRow(9, "P", "A", "2026-12-05", "1", "M-6"));
        MeterCheck check = MeterCheck.of("P", rows, Map.of("M-1", stored), Map.of(MONTH, month), OFFERING);
        assertEquals(1, check.same());
        assertEquals(
                List.of("M-2", "M-4"),
                check.added().stream().map(MeterUse::reference).toList());
        assertEquals(
                List.of(
                        RowFault.of(4, "units", "pool.meter-above", 10, 1, 2),
                        RowFault.of(6, "reference", "pool.meter-differs", "M-1"),
                        RowFault.of(7, "pool", "pool.meter-pool", "Q", "P"),
                        RowFault.of(7, "institution", "rows.missing"),
                        RowFault.of(7, "day", "pool.meter-day", "2026-11-31"),
                        RowFault.of(7, "units", "pool.meter-units", "1.5"),
                        RowFault.of(7, "reference", "rows.missing"),
                        RowFault.of(8, "institution", "pool.meter-institution", "B", "2026-11"),
                        RowFault.of(9, "day", "pool.meter-later", "2026-11-20")),
                check.faults());
    }
}
