package mapae.web.investment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mapae.investment.InvestmentView;
import mapae.progress.ReportView;
import mapae.shared.Won;
import mapae.web.page.Formats;
import mapae.web.page.Texts;

/** What an investment is, as its page shows it. */
final class Facts {

    private Facts() {}

    static List<InvestmentModel.Fact> of(
            Texts texts, Formats formats, InvestmentView investment, List<ReportView> reports) {
        List<InvestmentModel.Fact> facts = new ArrayList<>();
        facts.add(known(texts, "investment.owner", investment.ownerName().in(texts.locale())));
        facts.add(known(texts, "investment.kind", texts.name(investment.kind())));
        facts.add(fact(texts, "investment.category", investment.category(), "unknown.not-given"));
        facts.add(fact(
                texts,
                "investment.total",
                investment.budgetAtCompletion().map(total -> formats.money(total, investment.currency())),
                "unknown.no-baseline"));
        facts.add(
                fact(texts, "investment.starts-on", investment.startsOn().map(formats::date), "unknown.not-reported"));
        facts.add(fact(
                texts,
                "investment.planned-finish",
                investment.plannedFinish().map(formats::date),
                "unknown.not-reported"));
        reports.stream()
                .filter(report -> report.wholeLifeCost().isPresent())
                .findFirst()
                .ifPresent(report -> facts.add(known(
                        texts,
                        "investment.whole-life-cost",
                        reported(
                                texts,
                                formats,
                                investment,
                                report,
                                report.wholeLifeCost().get()))));
        reports.stream()
                .filter(report -> report.totalBenefits().isPresent())
                .findFirst()
                .ifPresent(report -> facts.add(known(
                        texts,
                        "investment.total-benefits",
                        reported(
                                texts,
                                formats,
                                investment,
                                report,
                                report.totalBenefits().get()))));
        facts.add(known(texts, "investment.baseline-version", String.valueOf(investment.baselineVersion())));
        facts.add(known(texts, "investment.currency", investment.currency()));
        return facts;
    }

    private static InvestmentModel.Fact known(Texts texts, String term, String value) {
        return new InvestmentModel.Fact(texts.get(term), Optional.of(value), null);
    }

    private static InvestmentModel.Fact fact(Texts texts, String term, Optional<String> value, String why) {
        return new InvestmentModel.Fact(texts.get(term), value, texts.get(why));
    }

    private static String reported(
            Texts texts, Formats formats, InvestmentView investment, ReportView report, Won amount) {
        return texts.get(
                "investment.reported-in", formats.money(amount, investment.currency()), formats.month(report.month()));
    }
}
