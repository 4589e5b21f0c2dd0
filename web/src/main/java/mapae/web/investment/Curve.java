package mapae.web.investment;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import mapae.investment.InvestmentView;
import mapae.progress.ReportView;
import mapae.progress.domain.EarnedValue;
import mapae.shared.Percent;
import mapae.shared.Won;
import mapae.web.page.Formats;
import mapae.web.page.Texts;

/** Planned, earned and spent by month: the S-curve. */
final class Curve {

    private Curve() {}

    /** Empty where no month has a figure to draw. */
    static Optional<InvestmentModel.Curve> of(
            Texts texts,
            Formats formats,
            InvestmentView investment,
            NavigableMap<java.time.YearMonth, Won> planned,
            List<ReportView> reports) {
        Map<java.time.YearMonth, ReportView> byMonth =
                reports.stream().collect(Collectors.toMap(ReportView::month, Function.identity()));
        TreeSet<YearMonth> months = new TreeSet<>(planned.keySet());
        months.addAll(byMonth.keySet());
        List<InvestmentModel.Point> points = months.stream()
                .map(month -> point(
                        month,
                        investment,
                        Optional.ofNullable(planned.get(month)),
                        Optional.ofNullable(byMonth.get(month))))
                .toList();
        boolean drawable = points.stream()
                .anyMatch(point ->
                        point.planned().or(point::earned).or(point::actual).isPresent());
        return drawable
                ? Optional.of(new InvestmentModel.Curve(points, inWords(texts, formats, investment.currency(), points)))
                : Optional.empty();
    }

    private static InvestmentModel.Point point(
            YearMonth month, InvestmentView investment, Optional<Won> planned, Optional<ReportView> report) {
        EarnedValue value = EarnedValue.of(
                investment.budgetAtCompletion(),
                planned,
                report.flatMap(ReportView::physicalProgress).map(Percent::new),
                report.flatMap(ReportView::actualCost));
        return new InvestmentModel.Point(
                month, planned, value.earnedValue().value().map(Won::rounded), report.flatMap(ReportView::actualCost));
    }

    private static String inWords(Texts texts, Formats formats, String currency, List<InvestmentModel.Point> points) {
        Optional<InvestmentModel.Point> last = points.stream()
                .filter(point -> point.earned().or(point::actual).isPresent())
                .reduce((earlier, later) -> later);
        if (last.isEmpty()) {
            return texts.get("investment.curve.only-plan");
        }
        return texts.get(
                "investment.curve.in-words",
                formats.month(last.get().month()),
                amount(texts, formats, currency, last.get().planned()),
                amount(texts, formats, currency, last.get().earned()),
                amount(texts, formats, currency, last.get().actual()));
    }

    private static String amount(Texts texts, Formats formats, String currency, Optional<Won> amount) {
        return amount.map(known -> formats.money(known, currency)).orElseGet(() -> texts.get("unknown"));
    }
}
