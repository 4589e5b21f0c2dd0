package mapae.web.investment;

import java.util.List;
import java.util.Optional;
import mapae.appropriation.YearBudget;
import mapae.web.page.Texts;

/** Budget and forecast by fiscal year. */
final class Years {

    private Years() {}

    static List<InvestmentModel.Year> of(Texts texts, List<YearBudget> budgets) {
        return budgets.stream()
                .map(budget -> new InvestmentModel.Year(
                        budget.year().value(),
                        Optional.of(budget.amount()),
                        texts.name(budget.status()),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }
}
