package mapae.strategy.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mapae.shared.FiscalYear;
import mapae.shared.InvestmentId;
import mapae.shared.Percent;
import mapae.shared.ShareOut;
import mapae.shared.Won;

/**
 * Money by objective and fiscal year: approved yearly budget × share. The parts of one investment and year come to its budget,
 * to the won, with what is not assigned as a part of its own; so all objectives and what is unassigned come to all
 * budgets.
 *
 * @param byObjective by key of the objective and year
 * @param parts by key of the objective, investment and year; empty where the budget is not known
 * @param unassigned what serves no objective, by year
 * @param total all approved budgets, by year
 */
public record ObjectiveMoney(
        Map<Long, Map<FiscalYear, Money>> byObjective,
        Map<Long, Map<InvestmentId, Map<FiscalYear, Optional<Won>>>> parts,
        Map<FiscalYear, Money> unassigned,
        Map<FiscalYear, Money> total) {

    /**
     * An approved budget.
     *
     * @param investment whose
     * @param currency in which currency
     * @param year of which year
     * @param amount how much
     */
    public record Budget(InvestmentId investment, String currency, FiscalYear year, Won amount) {}

    private record Place(InvestmentId investment, FiscalYear year) {}

    /** Computes it for those years. */
    public static ObjectiveMoney of(
            List<FiscalYear> years, Collection<Contribution> contributions, Collection<Budget> budgets) {
        ObjectiveMoney money = new ObjectiveMoney(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        Map<Place, Budget> known = new HashMap<>();
        budgets.forEach(budget -> known.put(new Place(budget.investment(), budget.year()), budget));
        Map<InvestmentId, List<Contribution>> byInvestment = new HashMap<>();
        contributions.forEach(one -> byInvestment
                .computeIfAbsent(one.investment(), id -> new ArrayList<>())
                .add(one));
        for (FiscalYear year : years) {
            byInvestment.forEach((investment, own) -> {
                List<Contribution> counting =
                        own.stream().filter(one -> one.covers(year)).toList();
                money.share(year, investment, counting, Optional.ofNullable(known.get(new Place(investment, year))));
            });
        }
        known.forEach((place, budget) -> {
            if (years.contains(place.year())) {
                Money amount = Money.of(budget.currency(), budget.amount());
                money.total.merge(place.year(), amount, Money::plus);
                if (!byInvestment.containsKey(place.investment())) {
                    money.unassigned.merge(place.year(), amount, Money::plus);
                }
            }
        });
        return money;
    }

    private void share(FiscalYear year, InvestmentId investment, List<Contribution> counting, Optional<Budget> budget) {
        if (budget.isEmpty()) {
            counting.forEach(one -> add(one.objective(), investment, year, Money.UNKNOWN, Optional.empty()));
            return;
        }
        String currency = budget.get().currency();
        List<Percent> shares = counting.stream().map(Contribution::share).toList();
        ShareOut out = ShareOut.of(budget.get().amount(), shares);
        for (int i = 0; i < counting.size(); i++) {
            Won part = out.parts().get(i);
            add(counting.get(i).objective(), investment, year, Money.of(currency, part), Optional.of(part));
        }
        if (!out.unassigned().isZero()) {
            unassigned.merge(year, Money.of(currency, out.unassigned()), Money::plus);
        }
    }

    private void add(long objective, InvestmentId investment, FiscalYear year, Money money, Optional<Won> part) {
        byObjective.computeIfAbsent(objective, id -> new HashMap<>()).merge(year, money, Money::plus);
        parts.computeIfAbsent(objective, id -> new HashMap<>())
                .computeIfAbsent(investment, id -> new HashMap<>())
                .put(year, part);
    }

    /** Money of some objectives together in a year. */
    public Money of(Collection<Long> keys, FiscalYear year) {
        return keys.stream()
                .map(key -> byObjective.getOrDefault(key, Map.of()).getOrDefault(year, Money.NOTHING))
                .reduce(Money.NOTHING, Money::plus);
    }
}
