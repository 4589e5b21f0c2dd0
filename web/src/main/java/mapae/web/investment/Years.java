package mapae.web.investment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mapae.appropriation.YearBudget;
import mapae.progress.ReportView;
import mapae.shared.Won;
import mapae.web.page.Texts;

/** Budget and forecast by fiscal year. The forecast of a year is that of its last report that gives one. */
final class Years {

    private Years() {}

    static List<InvestmentModel.Year> of(Texts texts, List<YearBudget> budgets, List<ReportView> reports) {
        Map<Integer, YearBudget> budgetOf = budgets.stream()
                .collect(Collectors.toMap(budget -> budget.year().value(), Function.identity()));
        Map<Integer, Won> forecastOf = new TreeMap<>();
        reports.stream()
                .sorted(Comparator.comparing(ReportView::month))
                .forEach(report -> report.yearForecast()
                        .ifPresent(forecast -> forecastOf.put(report.month().getYear(), forecast)));
        return Stream.concat(budgetOf.keySet().stream(), forecastOf.keySet().stream())
                .distinct()
                .sorted()
                .map(year -> year(
                        texts,
                        year,
                        Optional.ofNullable(budgetOf.get(year)),
                        Optional.ofNullable(forecastOf.get(year))))
                .toList();
    }

    private static InvestmentModel.Year year(
            Texts texts, int year, Optional<YearBudget> budget, Optional<Won> forecast) {
        return new InvestmentModel.Year(
                year,
                budget.map(YearBudget::amount),
                budget.map(known -> texts.name(known.status())).orElseGet(() -> texts.get("investment.no-budget")),
                forecast,
                budget.flatMap(known -> forecast.map(expected -> expected.minus(known.amount()))));
    }
}
