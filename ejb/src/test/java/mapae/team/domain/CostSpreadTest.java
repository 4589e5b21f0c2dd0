package mapae.team.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import mapae.shared.InvestmentId;
import mapae.shared.Percent;
import mapae.shared.Refusal;
import mapae.shared.Won;
import mapae.team.domain.CostSpread.Cost;
import mapae.team.domain.CostSpread.Part;
import org.junit.jupiter.api.Test;

/** {@code -Dmapae.test.seed} repeats the random teams. */
class CostSpreadTest {

    private static final long SEED = Long.getLong("mapae.test.seed", 20_261_124);
    private static final int TEAMS = "long".equals(System.getProperty("mapae.test.scale")) ? 20_000 : 2_000;
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    private static MonthShares shares(String... told) {
        return MonthShares.declared(Stream.of(told)
                .map(one -> one.split("="))
                .map(pair -> new MonthShares.Share(new InvestmentId(Long.parseLong(pair[0])), Percent.of(pair[1])))
                .toList());
    }

    private static Part part(YearMonth month, String line, long investment, long amount) {
        return new Part(
                month,
                line,
                investment == 0 ? Optional.empty() : Optional.of(new InvestmentId(investment)),
                Won.of(amount));
    }

    @Test
    void landsOnInvestmentsByLineAndMonth() {
        CostSpread spread = CostSpread.of(
                List.of(
                        new Cost(MARCH, "A/salaries", Won.of(100)),
                        new Cost(MARCH, "A/cloud", Won.of(10)),
                        new Cost(MARCH, "A/cloud", Won.of(-20)),
                        new Cost(APRIL, "A/salaries", Won.of(7))),
                Map.of(MARCH, shares("2=33.33", "1=33.33", "3=33.34")));
        assertEquals(
                List.of(
                        // 3.333, 3.333 and 3.334 came back: the won that is left goes to the largest fraction
                        part(MARCH, "A/cloud", 1, -3),
                        part(MARCH, "A/cloud", 2, -3),
                        part(MARCH, "A/cloud", 3, -4),
                        // 33.33, 33.33 and 33.34
                        part(MARCH, "A/salaries", 1, 33),
                        part(MARCH, "A/salaries", 2, 33),
                        part(MARCH, "A/salaries", 3, 34),
                        // nothing was declared
                        part(APRIL, "A/salaries", 0, 7)),
                spread.parts());
        assertEquals(Won.of(97), spread.total());
        assertEquals(Won.of(7), spread.own());
        assertEquals(Map.of(1L, Won.of(30), 2L, Won.of(30), 3L, Won.of(30)), spread.byInvestment());
        assertEquals(Map.of(MARCH, Won.of(90), APRIL, Won.of(7)), spread.byMonth());
    }

    @Test
    void losesNoWonInAnyMonthOrLine() {
        SplittableRandom draw = new SplittableRandom(SEED);
        for (int team = 0; team < TEAMS; team++) {
            List<Cost> costs = new ArrayList<>();
            Map<YearMonth, MonthShares> declared = new HashMap<>();
            for (int month = 0; month < 12; month++) {
                YearMonth of = YearMonth.of(2026, 1).plusMonths(month);
                for (int line = draw.nextInt(4); line > 0; line--) {
                    costs.add(new Cost(of, "line" + line, Won.of(draw.nextLong(-1_000, 10_000_000_000_000L))));
                }
                if (draw.nextInt(5) > 0) {
                    declared.put(of, drawn(draw));
                }
            }
            CostSpread spread = CostSpread.of(costs, declared);
            Map<List<Object>, Won> paid = new TreeMap<>(Comparator.comparing(Object::toString));
            costs.forEach(cost -> paid.merge(List.of(cost.month(), cost.line()), cost.amount(), Won::plus));
            Map<List<Object>, Won> landed = new TreeMap<>(Comparator.comparing(Object::toString));
            spread.parts().forEach(part -> landed.merge(List.of(part.month(), part.line()), part.amount(), Won::plus));
            paid.values().removeIf(Won::isZero);
            assertEquals(paid, landed, "seed " + SEED + ", team " + team);
            assertEquals(Won.sum(spread.byMonth().values()), spread.total());
            assertEquals(spread.total(), Won.sum(spread.byInvestment().values()).plus(spread.own()));
            for (Part part : spread.parts()) {
                Won all = landed.get(List.of(part.month(), part.line()));
                assertTrue(all.isNegative() == part.amount().isNegative(), () -> part + " of " + all);
            }
        }
    }

    private static MonthShares drawn(SplittableRandom draw) {
        List<MonthShares.Share> shares = new ArrayList<>();
        int left = 10_000;
        for (int investment = 1; investment <= 4 && left > 0; investment++) {
            int share = 1 + draw.nextInt(left);
            left -= share;
            shares.add(new MonthShares.Share(new InvestmentId(investment), new Percent(BigDecimal.valueOf(share, 2))));
        }
        return MonthShares.declared(shares);
    }

    @Test
    void refusesSharesThatAreNone() {
        for (String told : new String[] {"1=0", "1=-5", "1=100.01", "1=33.333"}) {
            assertEquals("team.share-range", refused(told), told);
        }
        assertEquals("team.share-twice", refused("1=10", "1=20"));
        assertEquals("team.share-sum", refused("1=60", "2=40.01"));
        assertEquals(2, shares("1=60", "2=40.00").shares().size());
    }

    private static String refused(String... told) {
        return assertThrows(Refusal.class, () -> shares(told)).code();
    }
}
