package mapae.strategy.domain;

import static mapae.strategy.domain.Portfolio.serves;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.Won;
import mapae.strategy.domain.ObjectiveMoney.Budget;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ObjectiveMoneyTest {

    private static final FiscalYear Y25 = FiscalYear.of(2025);
    private static final FiscalYear Y26 = FiscalYear.of(2026);

    private static Budget budget(long investment, String currency, FiscalYear year, long amount) {
        return new Budget(new InvestmentId(investment), currency, year, Won.of(amount));
    }

    private static Money money(int unknown, Object... known) {
        Map<String, Won> map = new TreeMap<>();
        for (int i = 0; i < known.length; i += 2) {
            map.put((String) known[i], Won.of((Integer) known[i + 1]));
        }
        return new Money(new TreeMap<>(map), unknown);
    }

    @Test
    void dividesYearByYearAndKeepsCurrenciesApart() {
        ObjectiveMoney told = ObjectiveMoney.of(
                List.of(Y25, Y26),
                List.of(
                        serves(1, 10, "60", 2025, 2025),
                        serves(1, 11, "25", 2026, null),
                        serves(2, 10, "100", 2025, null)),
                List.of(
                        budget(1, "KRW", Y25, 7),
                        budget(1, "KRW", Y26, 101),
                        budget(2, "GBP", Y25, 5),
                        budget(3, "KRW", Y25, 9)));
        assertEquals(money(0, "GBP", 5, "KRW", 4), told.of(List.of(10L), Y25));
        assertEquals(money(0, "KRW", 12), told.unassigned().get(Y25), "3 of the first and 9 of the third");
        assertEquals(money(0, "GBP", 5, "KRW", 16), told.total().get(Y25));
        assertEquals(money(0, "KRW", 25), told.of(List.of(11L), Y26));
        assertEquals(money(1), told.of(List.of(10L), Y26), "no budget of 2026 is approved: unknown, not 0");
        assertEquals(money(1, "KRW", 25), told.of(List.of(10L, 11L), Y26));
        assertEquals(
                Map.of(Y25, Optional.of(Won.of(5)), Y26, Optional.empty()),
                told.parts().get(10L).get(new InvestmentId(2)));
        assertEquals(Money.NOTHING, told.of(List.of(99L), Y25));
    }

    @Property
    void objectivesAndWhatIsUnassignedComeToAllBudgets(
            @ForAll @Size(max = 12) List<@LongRange(min = 0, max = 900_000_000_000L) Long> amounts,
            @ForAll @Size(max = 40) List<@IntRange(min = 1, max = 333_333) Integer> shares) {
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            // at most three for an investment, so that they never come to more than the whole
            if (i / 3 < 20) {
                contributions.add(serves(
                        i / 3,
                        i % 3,
                        new BigDecimal(shares.get(i)).movePointLeft(4).toString(),
                        2025,
                        null));
            }
        }
        List<Budget> budgets = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            budgets.add(budget(i, i % 4 == 0 ? "USD" : "KRW", Y25, amounts.get(i)));
        }
        ObjectiveMoney told = ObjectiveMoney.of(List.of(Y25), contributions, budgets);
        Money all = told.of(List.of(0L, 1L, 2L), Y25).plus(told.unassigned().getOrDefault(Y25, Money.NOTHING));
        Map<String, Won> known =
                new TreeMap<>(told.total().getOrDefault(Y25, Money.NOTHING).known());
        known.values().removeIf(Won::isZero);
        Map<String, Won> sum = new TreeMap<>(all.known());
        sum.values().removeIf(Won::isZero);
        assertEquals(known, sum);
    }
}
